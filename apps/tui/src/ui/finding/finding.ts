import { planOf, resultSoFar, type SoFar } from '@sweetspot/core'
import {
  type ExperimentConfig,
  parseExperiment,
  type RangeTestConfig,
  type RangeTestResult,
  type SearchConfig,
  type SearchResult,
} from '@sweetspot/schema'
import { buildExperiment } from '../../cli/build-experiment.ts'
import type { PresetSheet } from '../presets/preset-sheet.ts'
import type { Session } from '../session/session.ts'
import { createTraining, type Training } from '../training/training.ts'
import { viewed } from '../training/viewed.ts'
import { problemOf, type Setting } from './setting.ts'

/** The experiments that look for a rate, with what comes of them. */
export interface FindingKinds {
  'range-test': { readonly config: RangeTestConfig; readonly result: RangeTestResult }
  search: { readonly config: SearchConfig; readonly result: SearchResult }
}

/** What the user has in hand; replaced, never changed. */
export interface FindingState {
  /** The setting on the line that `+` and `-` change. */
  readonly setting: number
  readonly panel: string
  /** Rows of a long table that lie above its window. */
  readonly scroll: number
  /** The list of presets that lies over the screen; null for none. */
  readonly list: PresetSheet | null
}

/** A search for a rate on a screen: an experiment of one kind, its settings, and what is known so far. */
export interface Finding<Kind extends keyof FindingKinds> extends Training {
  /** All of them; those that matter now are on the line. */
  readonly settings: readonly Setting<FindingKinds[Kind]['config']>[]
  onLine(): readonly Setting<FindingKinds[Kind]['config']>[]
  /** The panels that there are now. */
  panels(): readonly string[]
  get(): FindingState
  set(change: Partial<FindingState>): void
  config(): FindingKinds[Kind]['config']
  /** The result, or what it would be were it ended now; null before anything is known. */
  soFar(): SoFar<FindingKinds[Kind]['result']> | null
  isRunning(): boolean
  /** Puts another experiment in the place of this one; what it returns is what the schema has against it, or null. */
  change(make: () => unknown): string | null
  /** Shows any experiment: of another kind its run is taken. */
  take(experiment: ExperimentConfig): void
}

/** What a finding is made of. */
export interface FindingOptions<Kind extends keyof FindingKinds> {
  readonly kind: Kind
  readonly first: FindingKinds[Kind]['config']
  readonly settings: readonly Setting<FindingKinds[Kind]['config']>[]
  /** The panels that make sense of an experiment, the first one first. */
  panelsOf(config: FindingKinds[Kind]['config']): readonly string[]
}

/** A finding that begins with an experiment. */
export function createFinding<Kind extends keyof FindingKinds>(
  { kind, first, settings, panelsOf }: FindingOptions<Kind>,
  session: Session,
): Finding<Kind> {
  type Known = SoFar<FindingKinds[Kind]['result']>
  const { look, turn, ...training } = viewed<FindingState>(createTraining(first, session), {
    setting: 0,
    panel: panelsOf(first)[0]!,
    scroll: 0,
    list: null,
  })
  const { store } = training
  let latest: { readonly of: unknown; readonly known: Known | null } = { of: null, known: null }

  const config = () => store.get().experiment as FindingKinds[Kind]['config']
  const panels = () => panelsOf(config())
  const onLine = () => settings.filter(({ matters }) => matters?.(config()) ?? true)

  function soFar(): Known | null {
    const { run, result, experiment } = store.get()
    const of = run.status === 'running' ? run : result
    if (latest.of !== of) latest = { of, known: known() }
    return latest.known

    function known(): Known | null {
      if (run.status !== 'running') return result && { result: result as Known['result'], underWay: [] }
      return run.jobs === 0 ? null : (resultSoFar(planOf(experiment), run) as Known)
    }
  }

  return {
    ...training,
    settings,
    onLine,
    panels,
    get() {
      const { setting, panel, ...state } = look()
      const known = panels()
      return {
        ...state,
        setting: Math.min(setting, onLine().length - 1),
        panel: known.includes(panel) ? panel : known[0]!,
      }
    },
    set: turn,
    config,
    soFar,
    isRunning: () => store.get().run.status === 'running',
    change: (make) => problemOf(() => store.take(parseExperiment(make()))),
    take(experiment) {
      const asked = parseExperiment(buildExperiment(kind, experiment, [], {}))
      store.open({ kind: 'experiment', experiment: asked })
    },
  }
}
