import { chromium } from 'playwright-core'

/** Hands a browser to a measurement, and closes it whatever comes of that. */
export async function withBrowser(measure) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/**
 * Notes every press of a page from now on in `presses`: milliseconds from its input to the next picture, as the browser's event timing
 * has it, rounded to 8.
 */
export function watchPresses() {
  globalThis.presses = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) globalThis.presses.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}
