import { chromium } from 'playwright-core'

const rates = [1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.02, 0.03, 0.06, 0.1, 0.2, 0.3, 0.6, 1, 1.8, 2.5, 3]
/** Sixteen runs of digits, long enough to be still training at the end of the measurement. */
const sixteenRuns = `#x=1~overlay~${rates.map((rate, i) => `rs.${i}.lr_${rate}${i === 0 ? '~rs.0.t_digits~rs.0.t.activation_tanh~rs.0.steps_8000' : ''}`).join('~')}`

/**
 * How fast the lab answers while sixteen runs train: the longest of all presses from its input to the next picture, as the browser's
 * event timing has it (rounded to 8 ms), and how long a cancel takes.
 */
export async function response(origin, seconds = 12) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${origin}/lab/${sixteenRuns}`)
    await page.evaluate(watchPresses)
    await page.locator('[data-moving] path').first().waitFor({ state: 'attached' })
    const end = Date.now() + 1000 * seconds
    for (let press = 0; Date.now() < end; press++) {
      await page.getByRole('radio', { name: `Run ${'ABCDEFGHIJ'[press % 10]} in hand` }).click()
      await page.getByRole('checkbox', { name: 'Draw run C' }).click()
      await page.waitForTimeout(100)
    }
    const durations = (await page.evaluate(() => globalThis.presses)).toSorted((a, b) => b - a)
    return { presses: durations.length, worst: durations[0], cancel: await page.evaluate(cancelled) }
  } finally {
    await browser.close()
  }
}

function watchPresses() {
  globalThis.presses = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) globalThis.presses.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}

/** Milliseconds from pressing Cancel to the page that no longer offers it; null where nothing trained any more. */
async function cancelled() {
  const cancels = () => [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Cancel')
  if (cancels().length === 0) return null
  const begin = performance.now()
  cancels()[0].click()
  while (cancels().length > 0) await new Promise((resolve) => setTimeout(resolve, 1))
  return performance.now() - begin
}
