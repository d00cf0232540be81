import { rateGrid } from '@sweetspot/core'
import type { ExperimentInput, RunInput } from '@sweetspot/schema'
import type { ExperimentKind } from '../commands/experiment-command.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { runOf } from './experiment-input.ts'
import { type Flag, settingOf, valueOrWord } from './flags.ts'
import { rangeOf, ratesOf, seedsOf } from './rates.ts'

/** The options of an experiment's command as commander hands them over. */
export type Options = Readonly<Record<string, unknown>>

type Draft = { [key: string]: unknown }

/** The experiment of the wanted kind that a source and the flags describe; the schema judges it later. */
export function buildExperiment(
  kind: ExperimentKind,
  source: ExperimentInput,
  flags: readonly Flag[],
  options: Options,
): unknown {
  const draft = structuredClone(source.kind === kind ? source : converted(kind, source)) as Draft
  const set = (path: readonly string[], value: unknown) => {
    for (const place of placesOf(draft, path)) setAt(draft, place, value)
  }
  const lr = options['lr'] as string | undefined
  if (lr !== undefined) {
    if (kind === 'comparison') draft['learningRates'] = ratesOf(lr)
    else [draft['from'], draft['to']] = endsOf(lr)
  }
  if (options['seeds'] !== undefined) draft['seeds'] = seedsOf(options['seeds'] as string)
  const names = options['optimizer'] as string | undefined
  if (names !== undefined) {
    const [first, ...others] = names.split(',').map((name) => ({ name: name.trim() }))
    set(['run', 'optimizer'], first)
    if (kind === 'comparison') draft['optimizers'] = others.length > 0 ? [first, ...others] : []
    else if (others.length > 0)
      throw new CommandError('--optimizer: expected one name here. Only compare takes several.', exitCodes.usage)
  }
  if (options['schedule'] !== undefined) set(['run', 'schedule'], { name: options['schedule'] })
  for (const flag of flags) {
    const given = options[camel(flag.name)]
    if (given !== undefined) set(flag.path, settingOf(flag.field, given))
  }
  for (const assignment of (options['set'] as readonly string[] | undefined) ?? []) {
    const [path = '', ...value] = assignment.split('=')
    if (path === '' || value.length === 0)
      throw new CommandError(
        `--set: expected path=value, such as run.schedule.name=cosine, got '${assignment}'.`,
        exitCodes.usage,
      )
    set(path.split('.'), valueOrWord(value.join('=')))
  }
  return draft
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function endsOf(text: string): [number, number] {
  const { from, to } = rangeOf(text)
  return [from, to]
}

/** Where a setting goes: what is said of the run of an overlay is said of each. */
function placesOf({ runs }: Draft, path: readonly string[]): (readonly string[])[] {
  const [first, ...rest] = path
  return first === 'run' && Array.isArray(runs) ? runs.map((_, i) => ['runs', String(i), ...rest]) : [path]
}

/** Another kind of experiment on the same task. */
function converted(kind: ExperimentKind, source: ExperimentInput): Draft {
  const run = runOf(source)
  if (kind === 'overlay') return { kind, runs: sideBySide(run, source) }
  if (kind !== 'comparison') return { kind, run, ...('seeds' in source && source.seeds ? { seeds: source.seeds } : {}) }
  return { kind, run, learningRates: ratesIn(run, source) }
}

/** The run at each rate of a comparison; of another experiment the run itself. */
function sideBySide(run: RunInput, source: ExperimentInput): RunInput[] {
  if (source.kind !== 'comparison') return [run]
  return ratesIn(run, source).map((learningRate) => ({ ...run, learningRate }))
}

/** The rates that an experiment is about, as far as its input can be read. */
function ratesIn(run: RunInput, source: ExperimentInput): number[] {
  if ('from' in source) return rateGrid(source.from ?? 1e-5, source.to ?? 1)
  if ('learningRates' in source && Array.isArray(source.learningRates)) return source.learningRates
  const runs: readonly RunInput[] = 'runs' in source && Array.isArray(source.runs) ? source.runs : [run]
  return [...new Set(runs.map(({ learningRate = 0.1 }) => learningRate))]
}

function setAt(draft: Draft, path: readonly string[], value: unknown): void {
  if (path.some((key) => key === '__proto__' || key === 'constructor' || key === 'prototype')) {
    throw new CommandError(`--set: '${path.join('.')}' is not a setting.`, exitCodes.usage)
  }
  let place = draft
  for (const key of path.slice(0, -1)) {
    if (typeof place[key] !== 'object' || place[key] === null) place[key] = {}
    place = place[key] as Draft
  }
  place[path.at(-1)!] = value
}
