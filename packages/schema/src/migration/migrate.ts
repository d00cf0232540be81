import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { limits } from '../limits.ts'
import { type Migrations, migrations } from './migrations.ts'

type Plain = Record<string, unknown>

/** Keys under which a document holds other documents with versions of their own. */
const nestedKeys = ['run', 'config', 'runs'] as const

/**
 * A document of any version in the words of the present one: every step from its version on, one after the other, and the
 * same for documents inside it. What is no document of a known kind comes back as it is, for the schema to judge.
 *
 * @throws ConfigError where a newer Sweetspot made it
 */
export function migrate(document: unknown, table: Migrations = migrations): unknown {
  return migrateAt(document, table, '', 0)
}

function migrateAt(document: unknown, table: Migrations, path: string, depth: number): unknown {
  if (!isPlain(document) || depth > limits.jsonDepth) return document
  const result = { ...bringUp(document, table, path) }
  for (const key of nestedKeys) {
    const child = result[key]
    const at = path === '' ? key : `${path}.${key}`
    if (Array.isArray(child)) result[key] = child.map((item, i) => migrateAt(item, table, `${at}[${i}]`, depth + 1))
    else if (isPlain(child)) result[key] = migrateAt(child, table, at, depth + 1)
  }
  return result
}

function bringUp(document: Plain, table: Migrations, path: string): Plain {
  const { kind, version = 1 } = document
  const steps = typeof kind === 'string' && Object.hasOwn(table, kind) ? table[kind] : undefined
  if (steps === undefined || typeof version !== 'number' || !Number.isInteger(version) || version < 1) return document
  const newest = steps.length + 1
  if (version > newest) {
    throw new ConfigError([
      {
        path: path === '' ? 'version' : `${path}.version`,
        rule: `expected at most ${newest}`,
        given: given(version),
        remedy: 'It was made by a newer Sweetspot: update this one.',
      },
    ])
  }
  return steps
    .slice(version - 1)
    .reduce<Plain>((result, step, i) => ({ ...step(result), version: version + i + 1 }), document)
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value)
}
