import { z } from 'zod'
import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { didYouMean } from '../errors/remedy.ts'
import { experiments } from '../experiments/index.ts'
import { optimizerConfig } from '../optimizers/index.ts'
import { results } from '../results/index.ts'
import { scheduleConfig } from '../schedules/index.ts'
import { taskConfig } from '../tasks/index.ts'
import { extendedNumber } from './extended-number.ts'

/** Every schema that can be asked for by name: the experiments, their parts, the results. */
const named: Readonly<Record<string, z.ZodType>> = {
  ...experiments,
  task: taskConfig,
  optimizer: optimizerConfig,
  schedule: scheduleConfig,
  ...results,
}

/** The names that `jsonSchemaOf` knows. */
export const schemaNames: readonly string[] = Object.keys(named)

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema (draft 2020-12) of a config or result as it is written: defaults, bounds, meaning, unit and symbol.
 *
 * @throws ConfigError with the nearest name
 */
export function jsonSchemaOf(name: string): JsonSchema {
  if (!Object.hasOwn(named, name)) {
    const rule = `is not one of ${schemaNames.join(', ')}`
    throw new ConfigError([{ path: 'schema', rule, given: given(name), remedy: didYouMean(name, schemaNames) }])
  }
  return z.toJSONSchema(named[name]!, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === extendedNumber) {
        jsonSchema.anyOf = [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity', '-0'] }]
      } else if (jsonSchema.anyOf !== undefined) {
        // What exists in memory only, such as a typed array, has no form in JSON.
        jsonSchema.anyOf = jsonSchema.anyOf.filter((member) => Object.keys(member).length > 0)
      }
    },
  })
}
