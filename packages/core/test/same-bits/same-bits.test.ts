import { fieldsOf, optimizers, schedules, tasks } from '@sweetspot/schema'
import { afterEach, describe, expect, it, vi } from 'vitest'
import bits from './bits.json' with { type: 'json' }
import { experimentFixtures } from './experiments.ts'
import { fixtures } from './fixtures.ts'

const runs = fixtures.map(({ run }) => run)
const update = 'If the change is meant, run "npm run same-bits -- --update" and commit bits.json'

/** The hashes of an engine that is loaded afresh, with the kernels that the globals of the moment allow. */
async function hashesNow(): Promise<Record<string, string>> {
  vi.resetModules()
  const { createSerialExecutor } = await import('../../src/index.ts')
  const { hashesOf } = await import('./hashes.ts')
  let looks = 0
  return hashesOf(createSerialExecutor({ now: () => looks++, pause: () => Promise.resolve() }))
}

function expectCommitted(hashes: Record<string, string>): void {
  const names = Object.keys({ ...bits, ...hashes })
  const differing = names.filter((name) => hashes[name] !== bits[name as keyof typeof bits])
  expect(
    differing,
    `${differing.length} of ${names.length} fixtures have other bits than bits.json. ${update}`,
  ).toEqual([])
}

/** Settings that no fixture moves from their default. */
function untried(
  kinds: Readonly<Record<string, Parameters<typeof fieldsOf>[0]>>,
  configs: readonly object[],
): string[] {
  return Object.entries(kinds).flatMap(([name, schema]) => {
    const own = configs.filter((config) => 'name' in config && config.name === name)
    return Object.entries(fieldsOf(schema))
      .filter(([key, field]) => {
        const values = own.map((config) => JSON.stringify((config as Record<string, unknown>)[key]))
        return !values.some((value) => value !== undefined && value !== JSON.stringify(field.default ?? null))
      })
      .map(([key]) => `${name}.${key}`)
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the same bits', () => {
  it('[BIT-11] at least 240 runs, under names of their own, each of at most 60 steps', () => {
    expect(runs.length).toBeGreaterThanOrEqual(240)
    expect(new Set(fixtures.map(({ name }) => name)).size).toBe(runs.length)
    expect(Math.max(...runs.map(({ steps }) => steps))).toBeLessThanOrEqual(60)
    expect(Object.keys(bits)).toEqual([...fixtures.map(({ name }) => name), ...Object.keys(experimentFixtures)])
  })

  it('[BIT-12] among them every optimizer, schedule and task, at its defaults and with each setting changed', () => {
    const all = runs.flatMap(({ schedule }) => {
      const parts = schedule.name === 'sequence' ? schedule.parts.map((part) => part.schedule) : [schedule]
      return [schedule, ...parts.flatMap((part) => (part.name === 'warmup' ? [part, part.schedule] : [part]))]
    })
    expect(
      untried(
        optimizers,
        runs.map(({ optimizer }) => optimizer),
      ),
    ).toEqual([])
    expect(untried(schedules, all)).toEqual([])
    expect(
      untried(
        tasks,
        runs.map(({ task }) => task),
      ),
    ).toEqual([])
  })

  it('[BIT-13] every fixture has the committed bits on this machine', async () => {
    expectCommitted(await hashesNow())
  })

  it('[BIT-14] every fixture has the committed bits where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined)
    expectCommitted(await hashesNow())
  })
})
