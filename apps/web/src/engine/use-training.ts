import type { ExperimentResult } from '@sweetspot/schema'
import { useEffect, useMemo, useState } from 'react'
import { whenIdle } from '../figure/when-idle.ts'
import { engine } from './engine.ts'
import { hashBits } from './hash-bits.ts'
import type { Training } from './training.ts'

/** How a result came about in this tab, with the hash of its bits as soon as the page was idle; null without a result. */
export function useTraining(
  result: ExperimentResult | null,
  jobs: number,
  milliseconds: number | null,
): Training | null {
  const bits = useBits(result)
  return useMemo(
    () =>
      result && {
        jobs,
        milliseconds,
        kernels: engine.kernels(),
        workers: engine.workers,
        bits,
        isPartial: result.partial,
      },
    [result, jobs, milliseconds, bits],
  )
}

function useBits(result: ExperimentResult | null): string | null {
  const [made, setMade] = useState<{ readonly of: ExperimentResult; readonly bits: string } | null>(null)
  useEffect(() => {
    if (result === null) return
    let stop = whenIdle(() => {
      stop = hashBits(result, (bits) => setMade({ of: result, bits }))
    })
    return () => stop()
  }, [result])
  return made?.of === result ? made.bits : null
}
