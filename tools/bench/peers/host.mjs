// The process of one JavaScript peer: takes orders as lines of JSON, answers in the same way. Usage: node host.mjs <peer> <precision>
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'

const modules = {
  sweetspot: () => import('./sweetspot.mjs'),
  'plain-arrays': () => import('./plain-arrays.mjs'),
  'jax-js': () => import('./jax-js.mjs'),
  'tfjs-cpu': () => import('./tfjs.mjs').then(({ tfjs }) => tfjs('cpu')),
  'tfjs-wasm': () => import('./tfjs.mjs').then(({ tfjs }) => tfjs('wasm')),
}

const [name, precision] = process.argv.slice(2)
const peer = await modules[name]()
let variants = {}

const orders = {
  /** Reads the problem; the answer names the ways in which this peer can be run. */
  async prepare({ file }) {
    const problem = JSON.parse(await readFile(file, 'utf8'))
    variants = (await peer[problem.kind]?.(problem, precision)) ?? {}
    return { variants: Object.keys(variants) }
  },
  /** Trains from the start, anew after `longestRun` steps; only the updates are timed. */
  async train({ variant, steps, longestRun, wantsParams }) {
    let answer = { seconds: 0, cpuSeconds: 0 }
    for (let left = steps; left > 0; left -= longestRun) {
      const length = Math.min(left, longestRun)
      const training = await variants[variant](length)
      const [cpu, start] = [process.cpuUsage(), process.hrtime.bigint()]
      await training.run(length)
      const seconds = answer.seconds + Number(process.hrtime.bigint() - start) / 1e9
      const { user, system } = process.cpuUsage(cpu)
      const params = wantsParams ? Array.from(await training.params()) : undefined
      await training.end?.()
      answer = { seconds, cpuSeconds: answer.cpuSeconds + (user + system) / 1e6, params }
    }
    return answer
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line)
  const answer = await orders[order.order](order)
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
