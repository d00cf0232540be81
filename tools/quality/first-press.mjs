import { median } from '../bench/statistics.mjs'
import { watchPresses, withBrowser } from './chromium.mjs'

/** How many times slower the page's own thread is made than this machine. */
export const slowdown = 4

/**
 * How soon the first figure of a page answers a reader with a slow phone, in milliseconds, medians over several visits: from the
 * first sign, a scroll, to controls at work; from the first press of one of them to the next picture, and to the drawing that was
 * asked for; and the same for a press that follows the scroll at once.
 */
export async function firstPress(url, visits) {
  const late = []
  const early = []
  for (let visit = 0; visit < visits; visit++) {
    late.push(await withBrowser((browser) => visited(browser, url, 3000)))
    early.push(await withBrowser((browser) => visited(browser, url, 0)))
  }
  const over = (all, pick) => median(all.map(pick))
  return {
    atWork: over(late, ({ atWork, sign }) => atWork - sign),
    press: over(late, ({ press }) => press),
    drawn: over(late, ({ drawn, tap }) => drawn - tap),
    earlyPress: over(early, ({ press }) => press),
    earlyDrawn: over(early, ({ drawn, tap }) => drawn - tap),
  }
}

/** One visit: the page has come to rest, is scrolled to the controls of its figure, and after a while the axis is set to log. */
async function visited(browser, url, pause) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url)
  await page
    .getByText(/^Trained here: /)
    .first()
    .waitFor({ timeout: 120_000, state: 'attached' })
  await page.evaluate(watchPresses)
  await page.evaluate(watchFigure)
  const log = page.locator('[data-figure] label').filter({ hasText: /^log$/ }).first()
  const [x, y] = await log.evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    return [left + width / 2, top + height / 2]
  })
  await page.waitForTimeout(pause)
  await page.touchscreen.tap(x, y)
  await page.waitForFunction(() => globalThis.seen.drawn !== undefined)
  await page.waitForTimeout(300)
  return page.evaluate(() => ({ ...globalThis.seen, press: Math.max(0, ...globalThis.presses) }))
}

/** Notes in `seen` when the reader's first sign came, when the controls of the first figure were at work, the tap, and the drawing. */
function watchFigure() {
  const seen = {}
  globalThis.seen = seen
  const figure = document.querySelector('[data-figure]')
  addEventListener('scroll', () => (seen.sign ??= performance.now()), { capture: true, once: true })
  addEventListener('pointerup', ({ timeStamp }) => (seen.tap ??= timeStamp), { capture: true })
  new MutationObserver(() => {
    if (!figure.querySelector('fieldset').disabled) seen.atWork ??= performance.now()
    if (figure.querySelector('[data-still]') === null) seen.drawn ??= performance.now()
  }).observe(figure, { subtree: true, childList: true, attributes: true })
}
