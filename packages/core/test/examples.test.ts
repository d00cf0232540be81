import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as schema from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { entropyOf } from '../src/data/baseline.ts'
import { createBatches } from '../src/data/batches.ts'
import * as core from '../src/index.ts'

const source = join(import.meta.dirname, '../src')

/** Everything that an example may name: the public surface, and what the documented insides are called. */
const names = { ...schema, ...core, createBatches, entropyOf }

/** The examples of a file: the lines between "@example" and the next tag or the end of the comment. */
function examplesOf(text: string): string[] {
  return [...text.matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g)].map(([, lines]) =>
    lines!.replace(/^ \* ?/gm, ''),
  )
}

/** Runs an example; each line that ends in a comment with a value must give that value ("≈" to four digits). */
async function check(example: string): Promise<number> {
  let checked = 0
  const value = /^(?!const |import )(.*?) \/\/ (≈ )?(\[[^\]]*\]|-?\d[\d.e-]*|true|false|null|'[^']*')(?=[:,;]|$)/
  const body = example
    .split('\n')
    .filter((line) => !line.startsWith('import '))
    .map((line) => line.replace(/ as const\b/g, ''))
    .map((line) => {
      const [, expression, about, expected] = value.exec(line) ?? []
      return expression === undefined ? line : `verify(${expression}, ${expected}, ${about !== undefined})`
    })
    .join('\n')
  const verify = (given: unknown, expected: unknown, about: boolean) => {
    checked++
    if (about) expect(given).toBeCloseTo(expected as number, 4)
    else expect(given).toEqual(expected)
  }
  const AsyncFunction = (async () => {}).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('verify', ...Object.keys(names), body)(verify, ...Object.values(names))
  return checked
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.ts$/.test(name))
const examples = files.flatMap((name) =>
  examplesOf(readFileSync(join(source, name), 'utf8')).map((text) => [name, text] as const),
)

describe('examples', () => {
  it.each(examples)('[DOC-1] the example in %s gives what its comment says', async (_, example) => {
    expect(await check(example)).toBeGreaterThan(0)
  })

  it('[DOC-2] the example in the README gives what its comments say, before line 20', async () => {
    const readme = readFileSync(join(source, '../../../README.md'), 'utf8')
    const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
    expect(await check(example)).toBe(2)
    expect(readme.slice(0, readme.indexOf(example) + example.length).split('\n').length).toBeLessThan(20)
    expect(readme.split('\n').length).toBeLessThanOrEqual(121)
  })
})
