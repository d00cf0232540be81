import { spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const pathOf = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url))
const python = process.env.SWEETSPOT_PYTHON ?? 'python3'

const inNode = (name, module, precision) => ({
  name,
  precision,
  command: process.execPath,
  args: [pathOf('host.mjs'), module, precision],
  env: process.env,
})

const inPython = (name, file, library, precision) => ({
  name,
  precision,
  command: python,
  args: [pathOf(file), precision],
  env: { ...withoutTuning(process.env), OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
  installed: () => hasLibrary(library),
})

const libraries = new Map()

function hasLibrary(name) {
  if (!libraries.has(name))
    libraries.set(name, spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0)
  return libraries.get(name)
}

/** Settings for another machine or another OpenBLAS make a current numpy slow. */
function withoutTuning({ OPENBLAS_CORETYPE, OPENBLAS_L2_SIZE, ...env }) {
  return env
}

/** Every implementation, ours in float64 first: the losses of the others are compared with its loss. */
export const peers = [
  inNode('Sweetspot', 'sweetspot', 'float64'),
  inNode('Sweetspot', 'sweetspot', 'float32'),
  inNode('plain arrays', 'plain-arrays', 'float64'),
  inNode('jax-js', 'jax-js', 'float32'),
  inNode('tfjs-wasm', 'tfjs-wasm', 'float32'),
  inNode('tfjs-cpu', 'tfjs-cpu', 'float32'),
  inPython('PyTorch eager, 1 thread', 'torch_peer.py', 'torch', 'float64'),
  inPython('PyTorch eager, 1 thread', 'torch_peer.py', 'torch', 'float32'),
  inPython('numpy, 1 thread', 'numpy_peer.py', 'numpy', 'float64'),
  inPython('numpy, 1 thread', 'numpy_peer.py', 'numpy', 'float32'),
]

/** Starts the process of a peer, which takes one order at a time. */
export function startPeer({ name, command, args, env }) {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
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
