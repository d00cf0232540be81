import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The built worker: a thread of Node 20 cannot load TypeScript. */
export const builtWorker = new URL('../dist/worker.js', import.meta.url)

if (!existsSync(builtWorker))
  throw new Error('The worker is not built. Run `npm test` from the root, or `npx tsdown` here.')

const folder = mkdtempSync(join(tmpdir(), 'sweep-'))
let files = 0

/** A worker with this text; `real` is the built one's `work`. */
export function workerFrom(text: string): URL {
  const path = join(folder, `worker-${files++}.mjs`)
  writeFileSync(path, `import { work as real } from ${JSON.stringify(builtWorker.href)}\n${text}\n`)
  return pathToFileURL(path)
}
