import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const pathOf = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url))
const inNode = (name, peer, precision) => ({
  name,
  precision,
  command: process.execPath,
  args: [pathOf('host.mjs'), peer],
})
const python = process.env.SWEETSPOT_PYTHON ?? 'python3'

/** Every implementation, ours first: the others are compared with it. */
export const peers = [
  inNode('Sweetspot', 'sweetspot', 'float64'),
  inNode('plain arrays', 'plain-arrays', 'float64'),
  inNode('jax-js', 'jax-js', 'float32'),
  inNode('tfjs-wasm', 'tfjs-wasm', 'float32'),
  inNode('tfjs-cpu', 'tfjs-cpu', 'float32'),
  {
    name: 'PyTorch eager, 1 thread',
    precision: 'float32',
    command: python,
    args: [pathOf('torch_peer.py')],
    installed: () => spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
  },
]

/** Starts the process of a peer, which takes one order at a time. */
export function startPeer({ name, command, args }) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const errors = []
  child.stderr.on('data', (data) => errors.push(data))
  const closed = new Promise((_, reject) => {
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`${name} ended with code ${code}\n${Buffer.concat(errors)}`)))
  })
  closed.catch(() => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()

  /** Libraries greet on the same stream; answers are JSON. */
  async function nextAnswer() {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) return closed
      if (value.startsWith('{')) return JSON.parse(value)
    }
  }

  return {
    ask(order) {
      child.stdin.write(`${JSON.stringify(order)}\n`)
      return Promise.race([nextAnswer(), closed])
    },
    end: () => child.stdin.end(),
  }
}
