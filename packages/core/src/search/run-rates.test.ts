import { parse, searchConfig } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { drive } from '../plans/plan.ts'
import { createSerialExecutor } from '../plans/serial-executor.ts'
import { runRates } from './run-rates.ts'

it('[PLAN-16] a trial that its own stop rule ended does not go on: no step of it comes twice', async () => {
  const run = { task: { name: 'parabola' }, steps: 400, stop: { target: 1e-3 } } as const
  const config = parse(searchConfig, { run, seeds: [1] })
  const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
  const { rates } = await drive(runRates(config, [0.01, 0.1, 0.2]), executor)
  const stepsOf = rates.map(({ results: [result] }) => result!.records.map(({ step }) => step))
  for (const steps of stepsOf) expect(steps).toEqual(steps.map((_, i) => i))
  expect(rates.map(({ results: [result] }) => result!.outcome.kind)).toEqual(['stopped', 'stopped', 'stopped'])
})
