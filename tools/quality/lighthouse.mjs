import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { median } from '../bench/statistics.mjs'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
}

/** Medians of a page over several runs of Lighthouse's mobile preset, and the audits that ever fell short of full marks. */
export async function medians(url, runs) {
  const results = []
  for (let run = 0; run < runs; run++) results.push(await once(url))
  const over = (pick) => median(results.map(pick))
  return {
    scores: categories.map((name) => Math.round(100 * over(({ categories: all }) => all[name].score))),
    metrics: Object.fromEntries(
      Object.entries(audits).map(([name, id]) => [name, over((result) => result.audits[id].numericValue)]),
    ),
    shortfalls: [...new Set(results.flatMap(shortfallsOf))],
  }
}

/** One run in a browser of its own, with nothing in its cache. */
async function once(url) {
  const browser = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  try {
    const { lhr } = await lighthouse(url, { port: browser.port, onlyCategories: categories, logLevel: 'error' })
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
    return lhr
  } finally {
    await browser.kill()
  }
}

function shortfallsOf(result) {
  const weighed = categories.flatMap((name) => result.categories[name].auditRefs.filter(({ weight }) => weight > 0))
  return weighed
    .map(({ id }) => result.audits[id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id }) => id)
}
