import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { compute } from './compute.mjs'

const here = new URL('.', import.meta.url)
const [where, inputFile, outputFile] = isMainThread ? process.argv.slice(2) : []

if (isMainThread) writeFileSync(outputFile, JSON.stringify(await report(JSON.parse(readFileSync(inputFile, 'utf8')))))
else parentPort.postMessage(await compute(workerData))

async function report(input) {
  if (where === 'main thread') return compute(input)
  if (where === 'pool') return overPool(input)
  const [made] = await once(new Worker(new URL(import.meta.url), { workerData: input }), 'message')
  return made
}

async function overPool(input) {
  const counts = () => readdirSync(here).filter((name) => name.startsWith('instances-'))
  for (const name of counts()) rmSync(new URL(name, here))
  const { createPoolExecutor } = await import('../../../packages/sweep/src/index.ts')
  const name = globalThis.WebAssembly === undefined ? 'pool-worker-typescript.js' : 'pool-worker.js'
  const executor = createPoolExecutor({ threads: 2, worker: new URL(name, here) })
  const made = await compute(input, executor)
  await executor.close()
  const instances = Math.max(...counts().map((name) => Number(readFileSync(new URL(name, here), 'utf8'))))
  return { ...made, instances }
}
