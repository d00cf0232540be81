'use client'
import { commandOf, findingOf, hasSteps, lastStepOf, notBegun, shareDone } from '@sweetspot/view'
import { drawnResult, type LabState, labPanels, shownPanels } from '@sweetspot/view/lab'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useMoving } from '../chart/use-moving.ts'
import { useTraining } from '../engine/use-training.ts'
import { Finding } from '../figure/Finding.tsx'
import { DataDetails } from '../figure/foot/DataDetails.tsx'
import { FootLine } from '../figure/foot/FootLine.tsx'
import { Proof } from '../figure/foot/Proof.tsx'
import { isMotionUnwanted } from '../figure/is-motion-unwanted.ts'
import { Failure } from '../figure/notices/Failure.tsx'
import { LinkProblem } from '../figure/notices/LinkProblem.tsx'
import { usePlayback } from '../figure/use-playback.ts'
import { LabDrawing } from './drawing/LabDrawing.tsx'
import type { LabProps } from './Lab.tsx'
import { actOn } from './page/act-on.ts'
import { Display } from './page/Display.tsx'
import styles from './page/Lab.module.css'
import { OtherExperiment } from './page/OtherExperiment.tsx'
import { PresetList } from './page/PresetList.tsx'
import { ShortcutList } from './page/ShortcutList.tsx'
import { useShortcutsOn } from './page/stored-switch.ts'
import { Toolbar } from './page/Toolbar.tsx'
import { Transport } from './page/Transport.tsx'
import { useShortcuts } from './page/use-shortcuts.ts'
import { Workbench } from './page/Workbench.tsx'
import { useLab } from './use-lab.ts'
import { useLabActions } from './use-lab-actions.ts'
import { useRateScale } from './use-rate-scale.ts'

/** The lab at work. */
export function LabLive({ chapterTitles }: LabProps) {
  const lab = useLab()
  const { store, state, stopwatch } = lab
  const { actions, copied } = useLabActions(lab)
  usePlayback(store, state.isPlaying)
  const [isDataOpen, setDataOpen] = useState(false)
  const presetDialog = useRef<HTMLDialogElement>(null)
  const keyDialog = useRef<HTMLDialogElement>(null)
  // What is under the hand stays with it; the drawing follows when it can.
  const shown = useDeferredValue(state)
  const panels = useMemo(() => labPanels(isMotionUnwanted() ? withoutGrowth(shown) : shown), [shown])
  const drawn = useMemo(() => drawnResult(state), [state])
  const isCursorMoving = useMoving(state.step)
  const isMoving = isCursorMoving || state.isPlaying || state.run.status === 'running'
  const known = state.result ?? state.latest
  const finding = useMemo(() => (known === null ? '' : findingOf(known)), [known])
  const stands = state.problem !== null || state.run.error !== null
  const command = useMemo(() => commandOf(state.experiment), [state.experiment])
  const scale = useRateScale(state.experiment)
  const training = useTraining(state.result, state.run.done, stopwatch.times().all)
  const { present } = state.timeline
  const bench = present.kind === 'bench' ? present.bench : null
  const names = useMemo(() => (bench === null ? state.panels : shownPanels(bench, state.panels)), [bench, state.panels])
  useShortcuts(useShortcutsOn(), (shortcut) => {
    if (shortcut === 'help') keyDialog.current?.showModal()
    else actOn(shortcut, store.get(), scale, actions)
  })

  return (
    <div className={styles['lab']}>
      <div className={styles['top']}>
        <Finding text={finding || (stands ? 'No result yet.' : 'Training…')} isOld={state.result === null} />
        <Toolbar timeline={state.timeline} actions={actions} presets={presetDialog} keys={keyDialog} />
      </div>
      {state.problem ? (
        <LinkProblem
          problem={state.problem}
          resetLabel="Begin anew"
          onOpen={actions.take}
          onRun={(experiment) => {
            actions.take(experiment)
            actions.train()
          }}
          onReset={actions.reset}
        />
      ) : (
        state.run.error && <Failure error={state.run.error} onRetry={actions.train} />
      )}
      <Workbench bench={bench} drawn={drawn} step={state.step} scale={scale} actions={actions}>
        <Display bench={bench} names={names} display={state.display} actions={actions} />
        <LabDrawing panels={panels} isMoving={isMoving} />
        <Transport
          playback={
            hasSteps(names)
              ? { step: state.step, last: lastStepOf(state.experiment), isPlaying: state.isPlaying }
              : null
          }
          run={state.run}
          share={shareDone(state)}
          actions={actions}
        />
      </Workbench>
      {bench === null && <OtherExperiment result={state.result} panels={state.panels} onOpen={actions.take} />}
      <div className={styles['foot']}>
        <DataDetails panels={panels} isOpen={isDataOpen} onToggle={setDataOpen} />
        <FootLine
          hash={state.hash}
          command={command}
          actions={actions}
          hasData={state.result !== null}
          copied={copied}
        />
        {training && <Proof training={training} isOwn={false} builtBits={null} />}
      </div>
      <PresetList dialog={presetDialog} chapterTitles={chapterTitles} onOpen={actions.take} />
      <ShortcutList dialog={keyDialog} />
    </div>
  )
}

/** The lab without what runs under way have recorded so far. */
function withoutGrowth(state: LabState): LabState {
  return state.run.status === 'running' ? { ...state, run: notBegun } : state
}
