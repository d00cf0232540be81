'use client'
import { commandOf, editableRates, rateScale } from '@sweetspot/view'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useChartSoon } from '../chart/load-chart.ts'
import { useMoving } from '../chart/use-moving.ts'
import type { Rehearsed } from '../rehearsal/rehearsed.ts'
import { drawnPanels } from './drawn-panels.ts'
import { FigureBody } from './FigureBody.tsx'
import type { FactsByVariant } from './facts-by-variant.ts'
import { DataDetails } from './foot/DataDetails.tsx'
import { FootLine } from './foot/FootLine.tsx'
import type { FigureProof } from './foot/figure-proof.ts'
import { useProof } from './foot/use-proof.ts'
import { HeldDrawing } from './HeldDrawing.tsx'
import { LiveDrawing } from './LiveDrawing.tsx'
import { Failure } from './notices/Failure.tsx'
import { LinkProblem } from './notices/LinkProblem.tsx'
import { RateEditor } from './rates/RateEditor.tsx'
import { pressed, pressedKey } from './shortcuts.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { StillDrawings } from './still-drawings.ts'
import { useFigure } from './use-figure.ts'
import { useFigureActions } from './use-figure-actions.ts'
import { useIsTakenOver } from './use-is-taken-over.ts'
import { useLink, writeLink } from './use-link.ts'
import { useNear } from './use-near.ts'
import { usePlayback } from './use-playback.ts'
import { useReached } from './use-reached.ts'
import { wordsOf } from './words-of.ts'

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
  const isTakenOver = useIsTakenOver(onTakenOver)
  useEffect(() => {
    if (rehearsed !== null) store.take(rehearsed.result, rehearsed.jobs)
  }, [store, rehearsed])
  useLink(store, figure)
  usePlayback(store, state.isPlaying)
  useChartSoon()
  const [isDataOpen, setDataOpen] = useState(false)
  // A cursor that is dragged stays with the hand and the drawing follows when it can; progress is paced by what drawing takes.
  const deferred = useDeferredValue(state)
  const shown = state.run.status === 'running' ? state : deferred
  const isCursorMoving = useMoving(state.step)
  const isMoving = isCursorMoving || state.isPlaying || (state.isGrowing && state.run.status === 'running')
  const [reached, reachListeners] = useReached(root, isNear)
  const isWanted = reached !== null || isDataOpen
  const panels = useMemo(() => drawnPanels(shown, isWanted), [shown, isWanted])
  const { actions, isEditing, copied } = useFigureActions(store, figure)
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
        ...reachListeners,
        onKeyDown(event) {
          if (pressed(pressedKey(event), state, actions)) event.preventDefault()
        },
      }}
      figure={figure}
      state={state}
      facts={words.facts}
      isOld={words.isOld}
      isEditing={isEditing}
      drawing={
        panels === null ? (
          <HeldDrawing key={variant.id} variant={variant.id} drawing={drawings(variant.id)} />
        ) : (
          <LiveDrawing
            panels={panels}
            count={state.variant.panels.length}
            isMoving={isMoving}
            boxes={reached?.boxes ?? []}
          />
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
