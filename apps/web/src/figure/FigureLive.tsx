'use client'
import { commandOf, editableRates, panelOptions, rateScale } from '@sweetspot/view'
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useMoving } from '../chart/use-moving.ts'
import { useTraining } from '../engine/use-training.ts'
import { type Rehearsed, trainingOf } from '../rehearsal/rehearsed.ts'
import { drawnPanels } from './drawn-panels.ts'
import { FigureBody } from './FigureBody.tsx'
import { type Facts, type FactsByVariant, factsOf } from './facts.ts'
import { DataDetails } from './foot/DataDetails.tsx'
import { FootLine } from './foot/FootLine.tsx'
import type { FigureProof } from './foot/figure-proof.ts'
import { LiveDrawing } from './LiveDrawing.tsx'
import { Failure } from './notices/Failure.tsx'
import { LinkProblem } from './notices/LinkProblem.tsx'
import { RateEditor } from './rates/RateEditor.tsx'
import { pressed } from './shortcuts.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureState } from './state/figure-state.ts'
import { type StillDrawings, stillAttributes } from './still-drawings.ts'
import { useFigure } from './use-figure.ts'
import { useFigureActions } from './use-figure-actions.ts'
import { useLink, writeLink } from './use-link.ts'
import { useNear } from './use-near.ts'
import { usePlayback } from './use-playback.ts'

/** What a live figure is given. */
export interface FigureLiveProps {
  readonly figure: FigureSource
  /** The words of each variant as they were when the page was built. */
  readonly facts: FactsByVariant
  readonly drawings: StillDrawings
  /** Its first experiment, if that has been carried out already. */
  readonly rehearsed: Rehearsed | null
  /** Called when its controls are at work. */
  onTakenOver(): void
  /** Told how what it shows came about. */
  onProof(proof: FigureProof): void
}

/** A figure that trains in this tab: the same body as the still one, which it takes over where it stands, with everything in it at work. */
export function FigureLive({ figure, facts, drawings, rehearsed, onTakenOver, onProof }: FigureLiveProps) {
  const root = useRef<HTMLDivElement>(null)
  const isNear = useNear(root)
  const { store, state, stopwatch } = useFigure(figure, isNear)
  const isTakenOver = useIsTakenOver()
  useEffect(() => {
    if (isTakenOver) onTakenOver()
  }, [isTakenOver, onTakenOver])
  useEffect(() => {
    if (rehearsed !== null) store.take(rehearsed.result, rehearsed.jobs)
  }, [store, rehearsed])
  useLink(store, figure)
  usePlayback(store, state.isPlaying)
  const [isDataOpen, setDataOpen] = useState(false)
  // A cursor that is dragged stays with the hand and the drawing follows when it can; progress is paced by what drawing takes.
  const deferred = useDeferredValue(state)
  const shown = state.run.status === 'running' ? state : deferred
  const isCursorMoving = useMoving(state.step)
  const isMoving = isCursorMoving || state.isPlaying || (state.isAsked && state.run.status === 'running')
  const [isReached, setReached] = useState(false)
  const isWanted = isReached || isDataOpen
  const panels = useMemo(() => drawnPanels(shown, isWanted), [shown, isWanted])
  const { actions, isEditing, copied } = useFigureActions(store, figure, panels)
  const words = useMemo(() => wordsOf(state, facts, isWanted), [state, facts, isWanted])
  const scale = useMemo(() => {
    const rates = figure.variants.flatMap(({ experiment }) => editableRates(experiment).map(({ value }) => value))
    return rateScale(rates)
  }, [figure])
  const { experiment, isOwn, variant } = state
  const command = useMemo(() => (isOwn ? variant.command : commandOf(experiment)), [experiment, isOwn, variant])
  useProof(state, stopwatch.times().all, rehearsed, onProof)
  const change = (experiment: Parameters<typeof store.change>[0]) => {
    store.change(experiment)
    writeLink(store, figure)
  }

  return (
    <FigureBody
      root={{
        ref: root,
        // A finger that scrolls enters too, and wants nothing of the figure.
        onPointerEnter: ({ pointerType }) => pointerType === 'mouse' && setReached(true),
        onClick: () => setReached(true),
        onFocus: () => setReached(true),
        onKeyDown(event) {
          const isTyping = event.target instanceof HTMLInputElement && /^(text|number)$/.test(event.target.type)
          if (pressed({ ...keyOf(event), isTyping }, state, actions)) event.preventDefault()
        },
      }}
      figure={figure}
      state={state}
      facts={words.facts}
      isOld={words.isOld}
      isEditing={isEditing}
      drawing={
        panels === null ? (
          <div
            key={variant.id}
            {...stillAttributes(variant.id)}
            dangerouslySetInnerHTML={drawings(variant.id)}
            suppressHydrationWarning
          />
        ) : (
          <LiveDrawing panels={panels} count={state.variant.panels.length} isMoving={isMoving} />
        )
      }
      notice={
        state.problem ? (
          <LinkProblem
            problem={state.problem}
            resetLabel="Show the figure of the lesson"
            onOpen={change}
            onRun={change}
            onReset={actions.reset}
          />
        ) : state.run.error ? (
          <Failure error={state.run.error} onRetry={actions.train} />
        ) : null
      }
      editor={isEditing && <RateEditor experiment={state.experiment} scale={scale} onChange={change} />}
      data={<DataDetails panels={panels ?? []} isOpen={isDataOpen} onToggle={setDataOpen} />}
      foot={
        <FootLine
          hash={state.hash}
          command={command}
          actions={isTakenOver ? actions : undefined}
          embeds
          hasData={state.result !== null}
          copied={copied}
        />
      }
      actions={isTakenOver ? actions : undefined}
    />
  )
}

/** Tells how the result of a figure came about. */
function useProof(
  { result, run, isOwn, variant }: FigureState,
  milliseconds: number | null,
  rehearsed: Rehearsed | null,
  onProof: FigureLiveProps['onProof'],
): void {
  const isRehearsed = rehearsed !== null && rehearsed.result === result
  const own = useTraining(isRehearsed ? null : result, run.jobs, milliseconds)
  const training = useMemo(() => (isRehearsed ? trainingOf(rehearsed) : own), [isRehearsed, rehearsed, own])
  const builtBits = isOwn ? variant.bits : null
  useEffect(() => onProof({ training, isOwn, builtBits }), [training, isOwn, builtBits, onProof])
}

/** False for the first picture, which is that of the page as it was built: what stands there is taken over only by its like. */
function useIsTakenOver(): boolean {
  const [is, set] = useState(false)
  useEffect(() => startTransition(() => set(true)), [])
  return is
}

/** The words of the result, of the still drawing while that is what stands there, or of the latest result while another experiment trains. */
function wordsOf(
  { result, isOwn, latest, variant, display }: FigureState,
  facts: FactsByVariant,
  isWanted: boolean,
): { readonly facts: Facts; readonly isOld: boolean } {
  if (isOwn && !isWanted) return { facts: facts[variant.id]!, isOld: false }
  const options = panelOptions(display, null)
  if (result) return { facts: factsOf(variant.panels, result, options), isOld: false }
  if (isOwn || latest === null) return { facts: facts[variant.id]!, isOld: !isOwn }
  return { facts: factsOf(variant.panels, latest, options), isOld: true }
}

const keyOf = ({ key, altKey, ctrlKey, metaKey }: React.KeyboardEvent) => ({ key, altKey, ctrlKey, metaKey })
