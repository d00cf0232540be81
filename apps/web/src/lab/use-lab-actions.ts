import { ConfigError, type ExperimentConfig, type PanelName, presetNamed } from '@sweetspot/schema'
import { commandOf } from '@sweetspot/view'
import { type Bench, isRecorded, labPanels, problemText, recording, recordingNoMore } from '@sweetspot/view/lab'
import { useMemo, useState } from 'react'
import type { FigureActions } from '../figure/figure-actions.ts'
import { copyText } from '../figure/foot/copy-text.ts'
import type { Copied } from '../figure/foot/FootLine.tsx'
import { saveData } from '../figure/foot/save-data.ts'
import { themeOfPage } from '../figure/theme-of-page.ts'
import { playOn } from '../figure/use-playback.ts'
import type { LiveLab } from './use-lab.ts'

/** A change of the bench, or what the schema has against it, in words. */
export type Attempt = (change: (bench: Bench) => Bench, thing?: string) => string | null

/** Everything that the controls of the lab do. */
export interface LabActions
  extends Pick<
    FigureActions,
    'play' | 'pause' | 'moveTo' | 'show' | 'train' | 'cancel' | 'copyLink' | 'copyCommand' | 'save'
  > {
  /** Changes the experiment; says what is wrong where the schema forbids it. Changes of the same thing in a row are one. */
  readonly change: Attempt
  /** Changes what is in hand or drawn. */
  look(change: (bench: Bench) => Bench): void
  take(experiment: ExperimentConfig): void
  undo(): void
  redo(): void
  reset(): void
  togglePanel(panel: PanelName): void
}

/** The actions on a live lab, and what was copied last. */
export function useLabActions({ store, writeLink }: LiveLab): {
  readonly actions: LabActions
  readonly copied: Copied | null
} {
  const [copied, setCopied] = useState<Copied | null>(null)
  const actions = useMemo((): LabActions => {
    const benchNow = () => {
      const { present } = store.get().timeline
      return present.kind === 'bench' ? present.bench : null
    }
    async function copy(what: Copied['what'], text: string | null) {
      if (text !== null) setCopied({ what, text, done: await copyText(text) })
    }
    const change: Attempt = (make, thing) => {
      const bench = benchNow()
      if (bench === null) return null
      try {
        const next = make(bench)
        if (next === bench) return null
        const isNew = store.edit(next, thing)
        writeLink(isNew ? 'push' : 'replace')
        setCopied(null)
        return null
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        return problemText(error)
      }
    }
    function take(experiment: ExperimentConfig): void {
      store.take(experiment)
      writeLink('push')
      setCopied(null)
    }
    const inTime = (move: () => void) => () => {
      move()
      writeLink('replace')
    }
    return {
      change,
      look(make) {
        const bench = benchNow()
        if (bench !== null) store.look(make(bench))
      },
      take,
      undo: inTime(store.undo),
      redo: inTime(store.redo),
      reset: () => take(presetNamed('flagship').config),
      togglePanel(panel) {
        const bench = benchNow()
        const { panels } = store.get()
        const isShown = panels.includes(panel) && (bench === null || isRecorded(bench, panel))
        const others = panels.filter((one) => one !== panel)
        if (isShown) {
          store.choose(others)
          change((own) => recordingNoMore(own, panel, others))
        } else {
          store.choose([...others, panel])
          change((own) => recording(own, panel))
        }
      },
      play: () => playOn(store),
      pause: store.pause,
      moveTo: store.moveTo,
      show: store.show,
      train: store.train,
      cancel: store.cancel,
      copyLink() {
        writeLink('replace')
        void copy('link', location.href)
      },
      copyCommand: () => void copy('command', commandOf(store.get().experiment)),
      save(format) {
        const { result } = store.get()
        if (result)
          void saveData(
            format,
            result,
            labPanels(store.get(), 'full').map(({ panel }) => panel),
            themeOfPage(),
          )
      },
    }
  }, [store, writeLink])
  return { actions, copied }
}
