import { watchPresses, withBrowser } from './chromium.mjs'

const rates = [1e-4, 3e-4, 1e-3, 3e-3, 0.01, 0.02, 0.03, 0.06, 0.1, 0.2, 0.3, 0.6, 1, 1.8, 2.5, 3]
/** Sixteen runs of digits, long enough to be still training at the end of the measurement. */
const sixteenRuns = `#x=1~overlay~${rates.map((rate, i) => `rs.${i}.lr_${rate}${i === 0 ? '~rs.0.t_digits~rs.0.t.activation_tanh~rs.0.steps_8000' : ''}`).join('~')}`

/**
 * How fast the lab answers while sixteen runs train: the longest of all presses to the next picture; and how long a cancel takes, until
 * the page no longer offers it and until the runs are judged as far as they came.
 */
export function response(origin, seconds = 12) {
  return withBrowser(async (browser) => {
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
    const presses = await page.evaluate(() => globalThis.presses)
    return { presses: presses.length, worst: Math.max(...presses), cancel: await page.evaluate(cancelled) }
  })
}

/** Milliseconds from pressing Cancel to the picture that offers it no longer, and to the verdicts; null where nothing trained any more. */
async function cancelled() {
  const named = (name) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const until = async (holds) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1))
    return performance.now() - begin
  }
  const begin = performance.now()
  if (named('Cancel') === undefined) return null
  named('Cancel').click()
  await until(() => named('Cancel') === undefined)
  const answered = await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)))
  })
  return { answered, judged: await until(() => named('Run again')?.ariaDisabled !== 'true') }
}
