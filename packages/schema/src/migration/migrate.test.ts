import { describe, expect, it } from 'vitest'
import { fromJson } from '../codecs/json.ts'
import { parseExperiment } from '../errors/parse-experiment.ts'
import { experiments } from '../experiments/index.ts'
import { searchConfig } from '../experiments/search.ts'
import { results } from '../results/index.ts'
import { migrate } from './migrate.ts'
import { type Migrations, migrations } from './migrations.ts'

const table: Migrations = {
  run: [({ rate, ...rest }) => ({ ...rest, lr: rate }), ({ lr, ...rest }) => ({ ...rest, learningRate: lr })],
  search: [],
}

describe('migration', () => {
  it('[SCHEMA-33] an old document goes through every step from its version on', () => {
    expect(migrate({ kind: 'run', version: 1, rate: 3 }, table)).toEqual({ kind: 'run', version: 3, learningRate: 3 })
    expect(migrate({ kind: 'run', rate: 3 }, table)).toEqual({ kind: 'run', version: 3, learningRate: 3 })
    expect(migrate({ kind: 'run', version: 2, lr: 3 }, table)).toEqual({ kind: 'run', version: 3, learningRate: 3 })
    expect(migrate({ kind: 'run', version: 3, learningRate: 3 }, table)).toEqual({
      kind: 'run',
      version: 3,
      learningRate: 3,
    })
  })

  it('[SCHEMA-34] documents inside a document are migrated by their own versions', () => {
    const run = { kind: 'run', version: 2, lr: 3 }
    const present = { kind: 'run', version: 3, learningRate: 3 }
    expect(migrate({ kind: 'search', version: 1, run }, table)).toEqual({ kind: 'search', version: 1, run: present })
    expect(migrate({ runs: [{ config: run }] }, table)).toEqual({ runs: [{ config: present }] })
  })

  it('[SCHEMA-35] a document of a newer version is refused, wherever it is read and however deep it lies', () => {
    const newer = 'version: expected at most 1, got 2. It was made by a newer Sweetspot: update this one.'
    expect(() => parseExperiment({ version: 2, task: { name: 'digits' } })).toThrow(newer)
    expect(() => fromJson('{"kind":"search","version":2}', searchConfig)).toThrow(newer)
    expect(() => migrate({ kind: 'search', run: { kind: 'run', version: 2 } })).toThrow(`run.${newer}`)
    expect(() => migrate({ runs: [{ kind: 'run', version: 2 }] })).toThrow(`runs[0].${newer}`)
  })

  it('[SCHEMA-36] every kind of document has its steps, and its schema is of the newest version', () => {
    const schemas = { ...experiments, ...results }
    expect(Object.keys(migrations).sort()).toEqual(Object.keys(schemas).sort())
    for (const [kind, schema] of Object.entries(schemas)) {
      const version = schema.shape.version.parse(undefined)
      expect([kind, version]).toEqual([kind, migrations[kind]!.length + 1])
    }
  })

  it('[SCHEMA-37] what is no document of a known kind stays as it is, and input is never changed', () => {
    for (const value of [null, 3, 'x', [1], { kind: 'x', version: 9 }, { kind: 'run', version: 'two' }]) {
      expect(migrate(value, table)).toEqual(value)
    }
    expect(migrate(Object.freeze({ kind: 'run', rate: 1 }), table)).toEqual({
      kind: 'run',
      version: 3,
      learningRate: 1,
    })
    const cycle: Record<string, unknown> = { kind: 'search' }
    cycle['run'] = cycle
    expect(migrate(cycle, table)).toBeDefined()
  })
})
