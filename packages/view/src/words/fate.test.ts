import { type OverlayConfig, type OverlayResult, parseExperiment, type RunInput } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { liveResult } from '../lab/state/live-result.ts'
import { drawnRuns } from '../models/drawn-runs.ts'
import { resultOf } from '../panels/example-results.ts'
import { fateFinding } from './fate-finding.ts'

const findingOf = async (run: RunInput, rates: readonly number[]) => {
  const runs = rates.map((learningRate) => ({ ...run, learningRate, record: { params: 'copy' as const } }))
  return fateFinding(drawnRuns(await resultOf({ kind: 'overlay', runs })))
}

it('[PANEL-24] in a ravine a zigzag below the limit settles, at the limit it jumps for ever, beyond it swings more and more', async () => {
  expect(await findingOf({ task: { name: 'ravine' }, steps: 60 }, [1e-4, 0.0392, 0.04, 0.0402])).toBe(
    '1e-4 is still on its way; 0.0392 swings and settles; 0.04 jumps between two values; 0.0402 swings more and more.',
  )
})

it('[PANEL-25] a run that chance keeps moving hovers, and settles once its rate decays', async () => {
  const noisy: RunInput = { task: { name: 'parabola', start: [4], noise: 2 }, steps: 1000 }
  // So many that some end at the minimum by chance, and some jump to and fro for a while.
  const rates = [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.4, 0.8, 0.85, 0.9, 0.95]
  expect(await findingOf(noisy, rates)).toMatch(/^0\.02, .* and 0\.95 hover\.$/)
  expect(await findingOf({ ...noisy, schedule: { name: 'cosine' } }, [0.4])).toMatch(/^0\.4 (swings and )?settles\.$/)
})

it('[PANEL-56] how a run moves at its end shows however long it is, and while it is under way', async () => {
  const jumping: RunInput = { task: { name: 'parabola', start: [4] }, learningRate: 1, record: { params: 'copy' } }
  expect(await findingOf({ ...jumping, steps: 20_000 }, [1])).toBe('1 jumps between two values.')
  const config = parseExperiment({ kind: 'overlay', runs: [{ ...jumping, steps: 1000 }] }) as OverlayConfig
  const [run] = ((await resultOf(config)) as OverlayResult).runs
  expect(fateFinding(drawnRuns(liveResult(config, [run!.records])))).toBe('1 jumps between two values.')
})
