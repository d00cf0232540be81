import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSerialExecutor } from '@sweetspot/core'
import type { RunInput } from '@sweetspot/schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerQuestions, computeValues } from '../build/compute.ts'
import { generatedModules } from '../build/generated.ts'
import { createProblems } from '../build/problems.ts'
import { createResultCache } from '../build/result-cache.ts'
import { runFigures } from '../build/run-figures.ts'
import { writeWhole } from '../build/write-whole.ts'
import type { Figure } from '../src/figures/figure.ts'
import { variantOf } from '../src/figures/variant.ts'
import { comparisonOf } from '../src/results/kind-of-result.ts'
import { readResults, resultFile } from '../src/results/read-results.ts'
import { lessonWith, read } from './fixture.ts'

const serial = createSerialExecutor({ now: () => 0, pause: async () => {} })

const figureOf = (input: Omit<RunInput, 'task'>): Figure => ({
  ...lessonWith('').figures[0]!,
  variants: [variantOf({ task: { name: 'parabola' }, ...input }, { id: 'one', label: 'one' })],
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesson-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a figure and counts the jobs that were trained. */
async function run(figure: Figure, engine = 'a') {
  const problems = createProblems()
  let jobs = 0
  const runs = await runFigures([figure], {
    executor: {
      run(asked, events) {
        jobs += asked.length
        return serial.run(asked, events)
      },
    },
    cache: createResultCache(join(folder, 'cache'), engine),
    problems,
    onTrained: () => {},
  })
  return { runs, jobs, problems: problems.found }
}

describe('the build', () => {
  it('[LESSON-8] trains a result once for each experiment and engine, so that an edit of the prose trains nothing', async () => {
    const figure = figureOf({ steps: 3 })
    const trained = [await run(figure), await run(figure), await run(figure, 'b'), await run(figureOf({ steps: 4 }))]
    expect(trained.map(({ jobs }) => jobs)).toEqual([1, 0, 1, 1])
  })

  it('[LESSON-9] gives results back from their files as they were, Infinity and all', async () => {
    const figure = figureOf({ learningRate: 1.5, steps: 600 })
    for (const { variant, json } of (await run(figure)).runs) writeWhole(resultFile(folder, 'curve', variant), json)
    const { outcome, records } = comparisonOf(await readResults(folder, figure), 'one').runs[0]!
    expect([outcome.step, records.at(-1)!.loss]).toEqual([510, Number.POSITIVE_INFINITY])
  })

  it('[LESSON-10] names a figure that cannot run and goes on with the others', async () => {
    const broken = {
      ...figureOf({}),
      variants: [variantOf({ task: { name: 'parabola' }, steps: 0 }, { id: 'one', label: 'one' })],
    }
    const { runs, problems } = await run(broken)
    expect([runs, problems]).toEqual([[], [expect.stringMatching(/^figure curve: steps: /)]])
  })

  it('[LESSON-11] reads numbers and answers from the results; a source that fails is a problem of its own', () => {
    const problems = createProblems()
    const { values, questions } = lessonWith('')
    const results = { curve: {} }
    const failing = {
      ...values[0]!,
      id: 'failing',
      of: (): number => {
        throw new Error('no such rate')
      },
    }
    const wrong = { ...questions[0]!, answer: () => 'sideways' }
    expect(computeValues([failing, ...values], results, problems)).toEqual([{ id: 'loss', format: 'loss', value: 2 }])
    expect(answerQuestions(read(lessonWith('')).questions, [wrong], results, problems)[0]?.answer).toBe('sideways')
    expect(problems.found).toEqual([
      'value failing: no such rate',
      "question guess: 'sideways' is not one of its choices",
    ])
  })

  it('[LESSON-12] writes modules in which a number that is not finite stays one', () => {
    const value = (id: string, number: number) => ({ id, format: 'loss' as const, value: number })
    const { 'values.ts': text } = generatedModules(
      [],
      [],
      [value('a', Number.POSITIVE_INFINITY), value('b', Number.NaN)],
    )
    expect(text).toContain('"value": Infinity')
    expect(text).toContain('"value": NaN')
  })
})
