import { useEffect, useMemo } from 'react'
import { useTraining } from '../../engine/use-training.ts'
import { type Rehearsed, trainingOf } from '../../rehearsal/rehearsed.ts'
import type { FigureState } from '../state/figure-state.ts'
import type { FigureProof } from './figure-proof.ts'

/** Tells how the result of a figure came about: in this tab's workers, or in the rehearsal that came before. */
export function useProof(
  { result, run, isOwn, variant }: FigureState,
  milliseconds: number | null,
  rehearsed: Rehearsed | null,
  onProof: (proof: FigureProof) => void,
): void {
  const isRehearsed = rehearsed !== null && rehearsed.result === result
  const own = useTraining(isRehearsed ? null : result, run.jobs, milliseconds)
  const training = useMemo(() => (isRehearsed ? trainingOf(rehearsed) : own), [isRehearsed, rehearsed, own])
  const builtBits = isOwn ? variant.bits : null
  useEffect(() => onProof({ training, isOwn, builtBits }), [training, isOwn, builtBits, onProof])
}
