// The last part of the build: what can only be written once all files of the site are there.
// `node scripts/finish.mjs`, with the BASE_PATH and the OUTPUT_FOLDER of the build.
import { fileURLToPath } from 'node:url'
import { removePayloads } from './payloads.mjs'
import { writePolicies } from './policies.mjs'
import { writeServiceWorker } from './service-worker.mjs'

const folder = fileURLToPath(new URL(`../${process.env.OUTPUT_FOLDER ?? 'out'}/`, import.meta.url))
const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '')

await removePayloads(folder)
const pages = await writePolicies(folder, basePath)
const { files, bytes } = await writeServiceWorker(folder)
console.log(`Policies for ${pages} pages; ${files} files (${Math.round(bytes / 1024)} kB) to keep for offline use.`)
