import { cpus, loadavg } from 'node:os'
import { table } from '../markdown-table.mjs'
import { writeSection } from '../section.mjs'
import { firstPress, slowdown } from './first-press.mjs'
import { medians } from './lighthouse.mjs'
import { response } from './response.mjs'
import { firstLoadScripts } from './scripts-of.mjs'
import { readSite, serveSite } from './site.mjs'

const measured = ['/', '/lesson/same-loss-many-rates/']

/** Measures the built site, prints the report, and writes it where that is wanted. */
export async function measure({ write, runs }) {
  const site = await readSite()
  const load = loadavg()[0]
  const server = await serveSite(site)
  try {
    const rows = []
    for (const page of measured) rows.push({ page, ...(await medians(server.origin + page, runs)) })
    const answers = await response(server.origin)
    const presses = []
    for (const page of measured) presses.push({ page, ...(await firstPress(server.origin + page, runs)) })
    const text = report(site, rows, runs, load, answers, presses)
    console.log(text)
    if (write) writeSection('lighthouse', text, 'quality.md')
  } finally {
    server.close()
  }
}

function report(site, rows, runs, load, { presses, worst, cancel }, firstPresses) {
  const shortfalls = rows.flatMap(({ page, shortfalls }) => shortfalls.map((audit) => `${page} ${audit}`))
  return [
    `Written by \`npm run quality -- --write\`: Lighthouse 12.2.3, mobile preset, median of ${runs} runs, on ${cpus().length} ${process.arch} cores with a load of ${load.toFixed(1)} before the first. The server compresses with gzip, as static hosts do.`,
    table(
      ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'FCP, s', 'LCP, s', 'TBT, ms', 'CLS'],
      rows.map(({ page, scores, metrics: { fcp, lcp, tbt, cls } }) => [
        page,
        ...scores.map(String),
        (fcp / 1000).toFixed(2),
        (lcp / 1000).toFixed(2),
        tbt.toFixed(0),
        cls.toFixed(3),
      ]),
    ),
    ...(shortfalls.length > 0 ? [`Below 90 of 100 in some run: ${shortfalls.join(', ')}.`] : []),
    `While 16 runs of digits train in the lab at 1440 px, the slowest of ${presses} presses was drawn after ${worst.toFixed(0)} ms, and ${cancelText(cancel)}.`,
    `The first figure of a page and its reader, with the page's own thread ${slowdown} times slower than this machine, medians of ${runs} visits, in milliseconds. A sign is a scroll of the page at rest; a press sets the axis to log; the early one follows the scroll at once.`,
    table(
      [
        'page',
        'first sign to controls at work',
        'first press to next picture',
        'to its drawing',
        'early press to next picture',
        'to its drawing',
      ],
      firstPresses.map(({ page, ...times }) => [page, ...Object.values(times).map((time) => time.toFixed(0))]),
    ),
    'JavaScript that a page names at first load, gzipped (scripts that a browser with modules loads), and the page itself:',
    table(
      ['page', 'scripts, kB', 'page, kB'],
      pagesOf(site).map((page) => [
        page,
        kilobytes(firstLoadScripts(site, page)),
        kilobytes(site.get(page).gzipped.length),
      ]),
    ),
  ].join('\n\n')
}

function cancelText(cancel) {
  if (cancel === null) return 'there was nothing left to cancel'
  return `a cancel was answered after ${cancel.answered.toFixed(0)} ms, with verdicts after ${cancel.judged.toFixed(0)} ms`
}

/** Addresses of the pages; of the embeds, which are alike, the first. */
function pagesOf(site) {
  const pages = [...site.keys()].filter((path) => path.endsWith('/') && !/^\/(404|_not-found)\//.test(path)).sort()
  const embeds = pages.filter((page) => page.startsWith('/embed/'))
  return pages.filter((page) => !embeds.includes(page) || page === embeds[0])
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1)
