import { stabilityRule, surfaceOf } from '@sweetspot/core'
import { type PanelName, parameterCount, type RunConfig } from '@sweetspot/schema'
import { type Bench, withRuns } from './bench.ts'

type Records = RunConfig['record']

/** What is recorded on request alone: whether it is, how it is asked for, and how not. */
interface Request {
  isOn(record: Records): boolean
  on(run: RunConfig): Partial<Records>
  readonly off: Partial<Records>
}

const keptParams: Request = {
  isOn: ({ params }) => params === 'copy',
  on: () => ({ params: 'copy' }),
  off: { params: 'none' },
}

const watched: Request = {
  isOn: ({ watch }) => watch.length > 0,
  on: () => ({ watch: [0] }),
  off: { watch: [] },
}

const measuredStability: Request = {
  isOn: ({ stabilityEvery }) => stabilityEvery > 0,
  // A measurement costs as much as many steps.
  on: ({ steps }) => ({ stabilityEvery: Math.max(1, Math.round(steps / 10)) }),
  off: { stabilityEvery: 0 },
}

/** What panels draw that need more than the usual records. */
const requested: Readonly<Partial<Record<PanelName, Request>>> = {
  surface: keptParams,
  position: keptParams,
  stability: measuredStability,
  moments: watched,
  'effective-rates': watched,
}

/** The panels that can say something of these runs, in the order in which they stand on the page. */
export function panelsFor({ config }: Bench): readonly PanelName[] {
  const { runs } = config
  const isSurface = runs.every(({ task }) => surfaceOf(task) !== null)
  const isLine = isSurface && parameterCount(runs[0]!.task) === 1
  return [
    'loss',
    ...(isSurface ? (['surface'] as const) : []),
    ...(isLine ? (['position'] as const) : []),
    'rate',
    'gradient-norm',
    'update-ratio',
    ...(runs.length > 1 ? (['bathtub'] as const) : []),
    ...(runs.some(({ optimizer }) => stabilityRule(optimizer).kind === 'limit') ? (['stability'] as const) : []),
    ...(runs.some(({ optimizer }) => 'beta2' in optimizer) ? (['moments', 'effective-rates'] as const) : []),
  ]
}

/** Whether the runs record what a panel draws. */
export function isRecorded({ config }: Bench, panel: PanelName): boolean {
  return config.runs.some(({ record }) => requested[panel]?.isOn(record) ?? true)
}

/** The bench with what a panel draws recorded in every run, at the price that it has; itself where it is. */
export function recording(bench: Bench, panel: PanelName): Bench {
  const request = requested[panel]
  if (request === undefined || isRecorded(bench, panel)) return bench
  return withRecords(bench, request.on)
}

/** The bench without the records that only panels draw which are not shown. */
export function recordingNoMore(bench: Bench, panel: PanelName, shown: readonly PanelName[]): Bench {
  const request = requested[panel]
  if (request === undefined || shown.some((other) => requested[other] === request)) return bench
  return withRecords(bench, () => request.off)
}

function withRecords(bench: Bench, recordsOf: (run: RunConfig) => Partial<Records>): Bench {
  const runs = bench.config.runs.map((run) => ({ ...run, record: { ...run.record, ...recordsOf(run) } }))
  return withRuns(bench, runs)
}

/** The panels with which a bench is opened: the loss, and what the runs record on request. */
export function openingPanels(bench: Bench): readonly PanelName[] {
  return panelsFor(bench).filter((panel) => panel === 'loss' || (panel in requested && isRecorded(bench, panel)))
}
