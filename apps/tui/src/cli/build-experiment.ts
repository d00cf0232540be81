import { rateGrid } from '@sweetspot/core'
import type { ExperimentInput } from '@sweetspot/schema'
import { CommandError, exitCodes } from './exit-codes.ts'
import { runOf } from './experiment-input.ts'
import { type Flag, numberOrWord, settingOf } from './flags.ts'
import { rangeOf, ratesOf, seedsOf } from './rates.ts'

/** The options of an experiment's command as commander hands them over. */
export type Options = Readonly<Record<string, unknown>>

type Draft = { [key: string]: unknown }

/** The experiment of the wanted kind that a source and the flags describe; the schema judges it later. */
export function buildExperiment(
  kind: 'comparison' | 'range-test' | 'search',
  source: ExperimentInput,
  flags: readonly Flag[],
  options: Options,
): unknown {
  const draft = structuredClone(source.kind === kind ? source : converted(kind, source)) as Draft
  const lr = options['lr'] as string | undefined
  if (lr !== undefined) {
    if (kind === 'comparison') draft['learningRates'] = ratesOf(lr)
    else [draft['from'], draft['to']] = endsOf(lr)
  }
  if (options['seeds'] !== undefined) draft['seeds'] = seedsOf(options['seeds'] as string)
  const names = options['optimizer'] as string | undefined
  if (names !== undefined) {
    const [first, ...others] = names.split(',').map((name) => ({ name: name.trim() }))
    setAt(draft, ['run', 'optimizer'], first)
    if (kind === 'comparison') draft['optimizers'] = others.length > 0 ? [first, ...others] : []
    else if (others.length > 0)
      throw new CommandError('--optimizer: expected one name here. Only compare takes several.', exitCodes.usage)
  }
  if (options['schedule'] !== undefined) setAt(draft, ['run', 'schedule'], { name: options['schedule'] })
  for (const flag of flags) {
    const given = options[camel(flag.name)]
    if (given !== undefined) setAt(draft, flag.path, settingOf(flag.field, given))
  }
  for (const assignment of (options['set'] as readonly string[] | undefined) ?? []) {
    const [path = '', ...value] = assignment.split('=')
    if (path === '' || value.length === 0)
      throw new CommandError(
        `--set: expected path=value, such as run.schedule.name=cosine, got '${assignment}'.`,
        exitCodes.usage,
      )
    const text = value.join('=')
    setAt(draft, path.split('.'), text === 'true' ? true : text === 'false' ? false : numberOrWord(text))
  }
  return draft
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function endsOf(text: string): [number, number] {
  const { from, to } = rangeOf(text)
  return [from, to]
}

/** Another kind of experiment on the same task. */
function converted(kind: string, source: ExperimentInput): Draft {
  const run = runOf(source)
  if (kind !== 'comparison') return { kind, run, ...('seeds' in source && source.seeds ? { seeds: source.seeds } : {}) }
  const learningRates = 'from' in source ? rateGrid(source.from ?? 1e-5, source.to ?? 1) : [run.learningRate ?? 0.1]
  return { kind, run, learningRates }
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
