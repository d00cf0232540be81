'use client'
import { commandOf, editableRates, panelOptions, rateScale } from '@sweetspot/view'
import { useDeferredValue, useMemo, useState } from 'react'
import { useMoving } from '../chart/use-moving.ts'
import { drawnPanels } from './drawn-panels.ts'
import { FigureBody } from './FigureBody.tsx'
import { type Facts, factsOf } from './facts.ts'
import { DataDetails } from './foot/DataDetails.tsx'
import { FootLine } from './foot/FootLine.tsx'
import { NoProof } from './foot/NoProof.tsx'
import { Proof } from './foot/Proof.tsx'
import { LiveDrawing } from './LiveDrawing.tsx'
import { Failure } from './notices/Failure.tsx'
import { LinkProblem } from './notices/LinkProblem.tsx'
import { RateEditor } from './rates/RateEditor.tsx'
import { pressed } from './shortcuts.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureState } from './state/figure-state.ts'
import { useFigure } from './use-figure.ts'
import { useFigureActions } from './use-figure-actions.ts'
import { useLink, writeLink } from './use-link.ts'
import { usePlayback } from './use-playback.ts'

/** What a live figure is given. */
export interface FigureLiveProps {
  readonly figure: FigureSource
  /** The words of each variant as they were when the page was built. */
  readonly facts: Readonly<Record<string, Facts>>
  /** The still drawing of each variant. */
  readonly drawings: Readonly<Record<string, React.ReactNode>>
  /** Whether it is in the window or about to be. */
  readonly isNear: boolean
}

/** A figure that trains in this tab: the same body as the still one, with everything in it at work. */
export function FigureLive({ figure, facts, drawings, isNear }: FigureLiveProps) {
  const { store, state, stopwatch } = useFigure(figure, isNear)
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
  const change = (experiment: Parameters<typeof store.change>[0]) => {
    store.change(experiment)
    writeLink(store, figure)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the controls inside, which have buttons of their own
    <div
      // A finger that scrolls enters too, and wants nothing of the figure.
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setReached(true)}
      onClick={() => setReached(true)}
      onFocus={() => setReached(true)}
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement && /^(text|number)$/.test(event.target.type)
        if (pressed({ ...keyOf(event), isTyping }, state, actions)) event.preventDefault()
      }}
    >
      <FigureBody
        figure={figure}
        state={state}
        facts={words.facts}
        isOld={words.isOld}
        isEditing={isEditing}
        drawing={
          panels === null ? (
            drawings[state.variant.id]
          ) : (
            <LiveDrawing panels={panels} count={state.variant.panels.length} isMoving={isMoving} />
          )
        }
        notice={
          state.problem ? (
            <LinkProblem problem={state.problem} onOpen={change} onReset={actions.reset} />
          ) : state.run.error ? (
            <Failure error={state.run.error} onRetry={actions.train} />
          ) : null
        }
        editor={isEditing && <RateEditor experiment={state.experiment} scale={scale} onChange={change} />}
        data={<DataDetails panels={panels ?? []} isOpen={isDataOpen} onToggle={setDataOpen} />}
        foot={
          <>
            <FootLine
              hash={state.hash}
              command={command}
              actions={actions}
              embeds
              hasData={state.result !== null}
              copied={copied}
            />
            {state.result ? (
              <Proof
                result={state.result}
                jobs={state.run.jobs}
                milliseconds={stopwatch.times().all}
                builtBits={state.isOwn ? state.variant.bits : null}
              />
            ) : (
              <NoProof isOwn={state.isOwn} />
            )}
          </>
        }
        actions={actions}
      />
    </div>
  )
}

/** The words of the result, of the still drawing while that is what stands there, or of the latest result while another experiment trains. */
function wordsOf(
  { result, isOwn, latest, variant, display }: FigureState,
  facts: FigureLiveProps['facts'],
  isWanted: boolean,
): { readonly facts: Facts; readonly isOld: boolean } {
  if (isOwn && !isWanted) return { facts: facts[variant.id]!, isOld: false }
  const options = panelOptions(display, null)
  if (result) return { facts: factsOf(variant.panels, result, options), isOld: false }
  if (isOwn || latest === null) return { facts: facts[variant.id]!, isOld: !isOwn }
  return { facts: factsOf(variant.panels, latest, options), isOld: true }
}

const keyOf = ({ key, altKey, ctrlKey, metaKey }: React.KeyboardEvent) => ({ key, altKey, ctrlKey, metaKey })
