import { type Field, fieldsOf, optimizers, runConfig, tasks } from '@sweetspot/schema'
import { Option } from 'commander'

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
])

function flagsOf(schema: ObjectSchema, path: readonly string[], group: string): Flag[] {
  return Object.entries(fieldsOf(schema))
    .filter(([key]) => !unspoken.has(key))
    .map(([key, field]) => ({ path: [...path, key], name: kebab(key), field, group }))
}

/** Every flag of an experiment kind: its own settings, its run's, its optimizer's and its task's. A name that is taken gets "run-" in front. */
export function experimentFlags(experiment: ObjectSchema): Flag[] {
  const flags = flagsOf(experiment, [], 'Experiment')
  const add = (more: readonly Flag[]) => {
    for (const flag of more) {
      const taken = flags.find(({ name }) => name === flag.name)
      if (taken === undefined) flags.push(flag)
      else if (taken.path.join() !== flag.path.join() && taken.path.length < flag.path.length) {
        const renamed = `run-${flag.name}`
        if (!flags.some(({ name }) => name === renamed)) flags.push({ ...flag, name: renamed })
      }
    }
  }
  add(flagsOf(runConfig, ['run'], 'Run'))
  for (const schema of Object.values(optimizers)) add(flagsOf(schema, ['run', 'optimizer'], 'Optimizer'))
  for (const schema of Object.values(tasks)) add(flagsOf(schema, ['run', 'task'], 'Task'))
  return flags
}

/** A flag as commander knows it, with meaning and unit from the schema. */
export function optionOf({ name, field, group }: Flag): Option {
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
  return new Option(
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

/** A number where the word is one. */
export function numberOrWord(word: string): unknown {
  const trimmed = word.trim()
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed
}
