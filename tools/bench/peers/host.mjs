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
  /** Trains from the start; only the updates are timed. */
  async train({ variant, steps, wantsParams }) {
    const training = await variants[variant](steps)
    const [cpu, start] = [process.cpuUsage(), process.hrtime.bigint()]
    await training.run(steps)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    const { user, system } = process.cpuUsage(cpu)
    const params = wantsParams ? Array.from(await training.params()) : undefined
    await training.end?.()
    return { seconds, cpuSeconds: (user + system) / 1e6, params }
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line)
  const answer = await orders[order.order](order)
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
