import { existsSync } from 'node:fs'
import { openChromium } from './chromium/open.mjs'
import { engine } from './engine.mjs'
import { oneBathtub } from './one-bathtub.mjs'
import { median, quantile } from './statistics.mjs'

const pool = new URL('../../packages/sweep/dist/index.js', import.meta.url)
const host = { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) }

/** Where a bathtub is computed: what was measured there, or why nothing was. Workers are two everywhere. */
const places = {
  'Node, 1 thread': async () => ({
    measure: async (precision) => ({ warm: await oneBathtub(engine, engine.createSerialExecutor(host), precision) }),
  }),
  'Node, 2 worker threads': openPool,
  'Chromium, 2 Web Workers': openChromium,
}

/** Seconds to the first curve and to all in every place, on threads that start inside the time and on running ones. */
export async function measureBathtub({ repetitions, log }) {
  const rows = []
  for (const [title, open] of Object.entries(places)) {
    const place = await open()
    if (place.reason !== undefined) {
      log(`bathtub: ${title} is left out: ${place.reason}`)
      rows.push({ place: title, reason: place.reason })
      continue
    }
    try {
      for (const precision of ['float64', 'float32']) {
        const times = { cold: [], warm: [] }
        for (let repetition = 0; repetition < Math.min(repetitions, 3); repetition++) {
          log(`bathtub: ${title}, ${precision}, repetition ${repetition + 1}`)
          for (const [threads, time] of Object.entries(await place.measure(precision))) times[threads].push(time)
        }
        for (const [threads, taken] of Object.entries(times))
          if (taken.length > 0) rows.push({ place: title, precision, threads, ...summaryOf(taken) })
      }
    } finally {
      await place.close?.()
    }
  }
  return rows
}

function summaryOf(times) {
  const summary = (key) => {
    const seconds = times.map((time) => time[key])
    return { median: median(seconds), spread: [quantile(seconds, 0.25), quantile(seconds, 0.75)] }
  }
  return { first: summary('first'), all: summary('all') }
}

async function openPool() {
  if (process.env.SWEETSPOT_ENGINE !== undefined) return { reason: "the pool's threads run the engine of this project" }
  if (!existsSync(pool)) return { reason: 'packages/sweep is not built' }
  const { createPoolExecutor } = await import(pool.href)
  return {
    async measure(precision) {
      const executor = createPoolExecutor({ threads: 2 })
      try {
        return {
          cold: await oneBathtub(engine, executor, precision),
          warm: await oneBathtub(engine, executor, precision),
        }
      } finally {
        await executor.close()
      }
    },
  }
}
