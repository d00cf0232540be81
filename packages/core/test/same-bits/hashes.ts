import { bitsOf, type Computed } from '@sweetspot/schema'
import { drive, type Executor } from '../../src/index.ts'
import { experimentFixtures } from './experiments.ts'
import { fixtures } from './fixtures.ts'

/** What came of every fixture, by its name: the runs as jobs of one call, then the experiments one by one. */
export async function resultsOf(executor: Executor): Promise<Map<string, Computed>> {
  const runs = new Array<Computed>(fixtures.length)
  await executor.run(
    fixtures.map(({ run }) => ({ run })),
    {
      onResult(job, result) {
        runs[job] = result
      },
    },
  )
  const results = new Map(fixtures.map(({ name }, i) => [name, runs[i]!]))
  for (const [name, plan] of Object.entries(experimentFixtures)) results.set(name, await drive(plan(), executor))
  return results
}

/** The hash over all bits of every fixture, by its name. */
export async function hashesOf(executor: Executor): Promise<Record<string, string>> {
  return Object.fromEntries([...(await resultsOf(executor))].map(([name, result]) => [name, bitsOf(result)]))
}
