import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const programs = {
  node: 'entries/node.mjs',
  page: 'entries/page.mjs',
  worker: 'entries/worker.mjs',
  'pool-worker': 'entries/pool-worker.mjs',
  'pool-worker-typescript': 'entries/pool-worker-typescript.mjs',
}

/** The pool starts its threads from files of its own, so it stays where it is. */
const tinypool = {
  name: 'tinypool',
  resolveId(name) {
    if (name !== 'tinypool') return null
    const sweep = createRequire(new URL('../../packages/sweep/package.json', import.meta.url))
    return { id: pathToFileURL(sweep.resolve('tinypool')).href, external: true }
  },
}

/** The engine from its sources with the fixtures, as one set of modules for Node and browsers alike, in this folder. */
export async function bundle(dir, entries = programs) {
  const core = createRequire(new URL('../../packages/core/package.json', import.meta.url))
  const { Rolldown } = await import(pathToFileURL(core.resolve('tsdown')).href)
  const build = await Rolldown.rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, at(path)])),
    external: [/^node:/],
    plugins: [tinypool],
    resolve: { conditionNames: ['@sweetspot/source', 'module', 'import', 'default'] },
    logLevel: 'silent',
  })
  await build.write({ dir, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' })
  await build.close()
}
