import type { RunInput, StepRecord } from '@sweetspot/schema'
import { parse, runConfig } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { type KernelKind, loadData, runJob, startRun, steps } from '../src/index.ts'

const digits = await loadData('digits')

function digitsRun(precision: 'float64' | 'float32', learningRate: number, kernels?: KernelKind): StepRecord[] {
  const config = { task: { name: 'digits', precision }, optimizer: { name: 'adam' }, learningRate, steps: 60 } as const
  return [...steps(config, { data: digits, ...(kernels && { kernels }) })]
}

const lastLoss = (records: readonly StepRecord[]) => records.at(-1)!.loss
const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b)

describe('precision', () => {
  it('[PREC-1] at an ordinary rate the two precisions tell the same story to four digits', () => {
    expect(apart(lastLoss(digitsRun('float32', 0.001)), lastLoss(digitsRun('float64', 0.001)))).toBeLessThan(1e-4)
  })

  it('[PREC-2] at a large rate they part: rounding is one more perturbation, and training there amplifies it', () => {
    const large = apart(lastLoss(digitsRun('float32', 0.3)), lastLoss(digitsRun('float64', 0.3)))
    const ordinary = apart(lastLoss(digitsRun('float32', 0.001)), lastLoss(digitsRun('float64', 0.001)))
    expect(large).toBeGreaterThan(100 * ordinary)
  })

  it('[PREC-3] WebAssembly and TypeScript give the same bits, in both precisions', () => {
    for (const precision of ['float64', 'float32'] as const) {
      expect(digitsRun(precision, 0.01, 'webassembly')).toEqual(digitsRun(precision, 0.01, 'typescript'))
    }
  })

  it('[PREC-4] a float32 run holds floats: parameters, optimizer state, checkpoints', () => {
    const run = startRun({ task: { name: 'moons', precision: 'float32' }, optimizer: { name: 'adam' }, steps: 4 })
    Array.from(run.records())
    const { params, optimizer } = run.checkpoint()
    expect(params).toBeInstanceOf(Float32Array)
    expect(optimizer['m']).toBeInstanceOf(Float32Array)
    expect(run.evaluate().loss).not.toBe(Math.fround(run.evaluate().loss))
  })

  it('[PREC-5] a result says its precision', () => {
    const input: RunInput = { task: { name: 'moons', precision: 'float32' }, steps: 2 }
    const job = runJob({ run: parse(runConfig, input) })
    let next = job.next()
    while (!next.done) next = job.next()
    expect(next.value.config.task).toMatchObject({ precision: 'float32' })
  })
})
