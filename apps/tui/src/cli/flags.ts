import { experiments, type Field, fieldsOf, optimizers, runConfig, tasks } from '@sweetspot/schema'
import { type Command, Option } from 'commander'
import type { ExperimentKind } from '../commands/experiment-command.ts'

/** A setting of an experiment as a flag of the command: both come from the schema. */
export interface Flag {
  /** Where the setting lives in the experiment, such as ["run", "optimizer", "beta1"]. */
  readonly path: readonly string[]
  /** The flag without dashes, such as "batch-size". */
  readonly name: string
  readonly field: Field
  readonly group: string
}

type ObjectSchema = Parameters<typeof fieldsOf>[0]

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Settings that a flag cannot say in one word: those go through --set or a config file. */
const unspoken: ReadonlySet<string> = new Set([
  'name',
  'learningRate',
  'learningRates',
  'seeds',
  'optimizers',
  'interventions',
  'runs',
])

function flagsOf(schema: ObjectSchema, path: readonly string[], group: string): Flag[] {
  return Object.entries(fieldsOf(schema))
    .filter(([key]) => !unspoken.has(key))
    .map(([key, field]) => ({ path: [...path, key], name: kebab(key), field, group }))
}

/** The flags of an experiment kind: its own settings, its run's, each optimizer's and each task's. Making a group takes time. */
function* flagGroups(kind: ExperimentKind): Generator<readonly Flag[]> {
  yield flagsOf(experiments[kind], [], 'Experiment')
  yield flagsOf(runConfig, ['run'], 'Run')
  for (const schema of Object.values(optimizers)) yield flagsOf(schema, ['run', 'optimizer'], 'Optimizer')
  for (const schema of Object.values(tasks)) yield flagsOf(schema, ['run', 'task'], 'Task')
}

/** Adds flags that are new; a name that is taken by a setting further out gets "run-" in front. */
function addTo(flags: Flag[], more: readonly Flag[]): void {
  for (const flag of more) {
    const taken = flags.find(({ name }) => name === flag.name)
    if (taken === undefined) flags.push(flag)
    else if (taken.path.join() !== flag.path.join() && taken.path.length < flag.path.length) {
      const renamed = `run-${flag.name}`
      if (!flags.some(({ name }) => name === renamed)) flags.push({ ...flag, name: renamed })
    }
  }
}

/** An option that stands for a setting. */
export class FlagOption extends Option {
  readonly flag: Flag

  constructor(flag: Flag, words: string, description: string) {
    super(words, description)
    this.flag = flag
  }
}

/** Gives a command the flags of its experiment, group by group until the arguments hold no word that is still unknown: help and mistakes get all. */
export function addFlags(command: Command, kind: ExperimentKind, args: readonly string[]): void {
  const flags: Flag[] = []
  for (const group of flagGroups(kind)) {
    const before = flags.length
    addTo(flags, group)
    for (const flag of flags.slice(before)) command.addOption(optionOf(flag))
    if (args.every((word) => isKnown(command, word))) return
  }
}

function isKnown(command: Command, word: string): boolean {
  const [name] = word.split('=')
  return !word.startsWith('-') || command.options.some(({ long, short }) => name === long || name === short)
}

/** A flag as commander knows it, with meaning and unit from the schema. */
function optionOf(flag: Flag): FlagOption {
  const { name, field, group } = flag
  const unit = field.unit && field.unit !== 'dimensionless' ? ` (${field.unit})` : ''
  const value =
    field.kind === 'flag'
      ? ''
      : field.kind === 'choice'
        ? ` <${field.choices?.join('|') ?? 'name'}>`
        : field.kind === 'integer'
          ? ' <n>'
          : field.kind === 'real'
            ? ' <x>'
            : ' <a,b,…>'
  const negated = field.kind === 'flag' && field.default === true
  return new FlagOption(
    flag,
    `--${negated ? 'no-' : ''}${name}${value}`,
    `${negated ? 'Switch off: ' : ''}${field.meaning}${unit}`,
  ).helpGroup(`${group}:`)
}

/** The value that a flag's words stand for; what is no number stays a word, for the schema to name. */
export function settingOf(field: Field, given: unknown): unknown {
  if (typeof given !== 'string') return given
  if (field.kind === 'list' || field.kind === 'point') return given === '' ? [] : given.split(',').map(numberOrWord)
  return field.kind === 'real' || field.kind === 'integer' ? numberOrWord(given) : given
}

const words: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** A number, true, false or null where the word is one. */
export function valueOrWord(word: string): unknown {
  return words.has(word) ? words.get(word) : numberOrWord(word)
}

/** A number where the word is one. */
export function numberOrWord(word: string): unknown {
  const trimmed = word.trim()
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed
}
