import { readFile } from 'node:fs/promises'
import { type ExperimentInput, parseExperiment, toJson, toLink } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { plannable } from '../src/experiment/plan-of.ts'
import { stillResult } from '../src/experiment/still-result.ts'
import { ended, hasBrowser, millisecondsToCancel, openBrowser, start, underWay } from './browser.ts'
import { long } from './links.ts'

const open = openBrowser()

/** Each kind of experiment, data sets that are loaded, a vector in every record, numbers that are not finite. */
const experiments: ExperimentInput[] = [
  {
    kind: 'comparison',
    run: { task: { name: 'digits' }, optimizer: { name: 'adam' }, steps: 30 },
    learningRates: [1e-3, 0.1],
  },
  {
    kind: 'comparison',
    run: { task: { name: 'linear-regression' }, steps: 20 },
    learningRates: [0.01, 1],
    optimizers: [{ name: 'sgd', momentum: 0.9 }, { name: 'rmsprop' }],
    seeds: [1, 2],
    includeDefault: true,
  },
  {
    kind: 'run',
    task: { name: 'parabola' },
    learningRate: 1.5,
    steps: 600,
    record: { params: 'copy' },
    whenNonFinite: 'continue',
  },
  { kind: 'range-test', run: { task: { name: 'moons' } }, steps: 60, seeds: [1, 2, 3] },
  { kind: 'search', run: { task: { name: 'rosenbrock' }, steps: 50 }, seeds: [1] },
]

describe.skipIf(!hasBrowser)('the engine in a browser', () => {
  it.each(experiments.map((experiment) => [toLink(experiment), experiment] as const))(
    '[WEB-26] the result in a browser is the one in Node, byte for byte: %s',
    async (link, experiment) => {
      const { page, errors } = await open(link)
      await start(page)
      await ended(page)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as JSON' }).click(),
      ])
      const result = await stillResult(plannable(parseExperiment(experiment)))
      expect(await readFile(await download.path(), 'utf8')).toBe(toJson(result, { indent: 2 }))
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  it('[WEB-27] the standard experiment has the bits that Node computed at the build; a second run has them again, on the same workers', async () => {
    const { page, workersStarted } = await open()
    const cores = await page.evaluate(() => navigator.hardwareConcurrency)
    for (let run = 0; run < 2; run++) {
      await start(page)
      expect(await ended(page)).toMatch(/^First curve after .+, 25 runs in .+, with WebAssembly on \d workers?\.$/)
      expect(await page.getByText('✓ Every bit is the one that Node computed').count()).toBe(1)
      expect(workersStarted()).toBe(Math.min(8, cores))
    }
    await page.context().close()
  })

  it('[WEB-28] a cancel ends all runs within a quarter of a second on a busy machine, and the page goes on', async () => {
    const { page } = await open(long)
    await start(page)
    await underWay(page)
    expect(await millisecondsToCancel(page)).toBeLessThan(250)
    expect(await page.getByRole('status').textContent()).toMatch(/^Cancelled after \d+ of 4 runs\.$/)
    await start(page)
    await underWay(page)
    await page.context().close()
  })

  it('[WEB-29] a worker that does not answer holds up no cancel, and the next run has a new one', async () => {
    const { page, workersStarted } = await open(long)
    await start(page)
    await underWay(page)
    const before = workersStarted()
    page
      .workers()[0]!
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await millisecondsToCancel(page)).toBeLessThan(250)
    await start(page)
    await underWay(page)
    expect(workersStarted()).toBeGreaterThan(before)
    await page.context().close()
  })

  it('[WEB-30] a crashed worker is an error that names the job, and the next run works', async () => {
    const { page } = await open(long)
    await start(page)
    await underWay(page)
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted')
      })
    })
    const alert = page.getByRole('alert').filter({ hasText: 'Job' })
    expect(await alert.textContent()).toMatch(/^Job \d \(digits, adam, rate .+\) failed: its worker crashed: .*planted/)
    await start(page)
    await underWay(page)
    expect(await alert.count()).toBe(0)
    await page.context().close()
  })
})
