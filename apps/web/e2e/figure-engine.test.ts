import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createSerialExecutor, drive, planOf } from '@sweetspot/core'
import { type ExperimentInput, hashOf, optimizers, parseExperiment, tasks, toJson, toLink } from '@sweetspot/schema'
import { plannable } from '@sweetspot/view'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const run = promisify(execFile)
/** The built command. */
const command = fileURLToPath(new URL('../../tui/dist/cli.js', import.meta.url))
const flagship = 'embed/flagship/'
/** Figures of kinds that the flagship has no panels for. */
const figures: Readonly<Record<string, string>> = { 'range-test': 'embed/one-ramp/', search: 'embed/decade-search/' }
const executor = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((go) => setTimeout(go)),
})

/** Every task, each with two optimizers, at a rate that learns and one that may break. */
const comparisons = Object.keys(tasks).flatMap((name, i): ExperimentInput[] =>
  [0, 1].map((j) => {
    const names = Object.keys(optimizers)
    const optimizer = { name: names[(2 * i + j) % names.length]! }
    return { kind: 'comparison', run: { task: { name }, optimizer, steps: 15 }, learningRates: [0.01, 3] } as never
  }),
)

/** Every other kind of experiment, data sets that are loaded, a vector in every record, numbers that are not finite. */
const others: ExperimentInput[] = [
  {
    kind: 'run',
    task: { name: 'parabola' },
    learningRate: 1.5,
    steps: 600,
    record: { params: 'copy' },
    whenNonFinite: 'continue',
  },
  {
    kind: 'overlay',
    runs: [
      { task: { name: 'digits' }, steps: 20 },
      { task: { name: 'digits' }, steps: 20, optimizer: { name: 'adam' } },
    ],
  },
  { kind: 'range-test', run: { task: { name: 'moons' } }, steps: 60, seeds: [1, 2, 3] },
  { kind: 'search', run: { task: { name: 'rosenbrock' }, steps: 50 }, seeds: [1] },
]

/** Minutes of work on any machine. */
const long = toLink({
  kind: 'comparison',
  run: { task: { name: 'digits' }, optimizer: { name: 'adam' }, steps: 100_000 },
  learningRates: [1e-4, 1e-3, 1e-2, 0.1],
})

const underWay = (page: Page) =>
  page
    .getByRole('img', { name: /^Training at/ })
    .first()
    .waitFor()

/** Cancels, and waits until what is known so far is there. */
async function cancel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Run again' }).isEnabled()).toBe(true)
}

/** A page with a figure on which the address may be changed: before it has taken over, Next's router puts back the one that was loaded. */
async function openTrained() {
  const opened = await open(flagship)
  await opened.page.getByText(/^Trained here: /).waitFor()
  return opened
}

/** The result, as JSON, that a figure has of an experiment. */
async function shownAt(page: Page, link: string, hash: string, figure = flagship): Promise<string> {
  await page.goto(`${inject('site')}${figure}${link}`)
  await page.getByText(hash.slice(0, 10)).waitFor()
  return saved(page)
}

async function saved(page: Page): Promise<string> {
  const json = page.getByRole('button', { name: 'JSON' })
  await expect.poll(() => json.isEnabled(), { timeout: 60_000 }).toBe(true)
  const [download] = await Promise.all([page.waitForEvent('download'), json.click()])
  return readFile(await download.path(), 'utf8')
}

describe.skipIf(!hasBrowser)('the engine in a browser', () => {
  it('[WEB-66] the curves in a browser are those of `sweetspot compare --json`, bit for bit, for 20 configs and more', async () => {
    const { page, errors } = await openTrained()
    for (const input of comparisons) {
      const experiment = parseExperiment(input)
      const link = toLink(experiment)
      const { stdout } = await run(process.execPath, [command, 'compare', link, '--json', '--quiet'], {
        maxBuffer: 1e9,
      })
      const shown = await shownAt(page, link, hashOf(plannable(experiment)))
      expect(JSON.parse(shown), link).toEqual(JSON.parse(stdout))
    }
    expect(comparisons.length).toBeGreaterThanOrEqual(20)
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[WEB-26] the result in a browser is the one in Node, byte for byte', async () => {
    const { page, errors } = await openTrained()
    for (const input of others) {
      const experiment = parseExperiment(input)
      const result = await drive(planOf(experiment), executor)
      const link = toLink(experiment)
      const shown = await shownAt(page, link, result.hash, figures[experiment.kind])
      expect(shown, link).toBe(toJson(result, { indent: 2 }))
    }
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[WEB-28] a cancel ends all runs, and the page goes on', async () => {
    const { page } = await open(`${flagship}${long}`)
    await underWay(page)
    await cancel(page)
    await page.getByRole('button', { name: 'Run again' }).click()
    await underWay(page)
    await page.context().close()
  })

  it('[WEB-29] a worker that does not answer holds up no cancel, and the next run has a new one', async () => {
    const { page, workersStarted } = await open(`${flagship}${long}`)
    await underWay(page)
    const before = workersStarted()
    page
      .workers()[0]!
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    await cancel(page)
    await page.getByRole('button', { name: 'Run again' }).click()
    await underWay(page)
    expect(workersStarted()).toBeGreaterThan(before)
    await page.context().close()
  })

  it('[WEB-30] a crashed worker is an error that names the job, and the next run works', async () => {
    const { page } = await open(`${flagship}${long}`)
    await underWay(page)
    await page.workers()[0]!.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted')
      })
    })
    const alert = page.getByRole('alert').filter({ hasText: 'Job' })
    expect(await alert.textContent()).toMatch(/^Job \d \(digits, adam, rate .+\) failed: its worker crashed: .*planted/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await underWay(page)
    expect(await alert.count()).toBe(0)
    await page.context().close()
  })
})
