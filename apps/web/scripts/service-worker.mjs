import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { filesOf } from './files.mjs'

const source = new URL('service-worker-source.js', import.meta.url)

/** Files that a reader offline needs: pages but those for other sites, scripts, styles, pictures, fonts in the one format that is taken. */
const isKept = (file) =>
  /\.(html|js|css|svg|woff2|json)$/.test(file) && !/^(404|_not-found|embed)\/|service-worker\.js$/.test(file)

/** Writes the service worker of this build: the files that it keeps, and a version that changes with any of them. */
export async function writeServiceWorker(folder) {
  const files = (await filesOf(folder)).filter(isKept)
  const hash = createHash('sha256')
  let bytes = 0
  for (const file of files) {
    const content = await readFile(folder + file)
    hash.update(file).update(content)
    bytes += content.length
  }
  const addresses = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
  const head = `const version = '${hash.digest('hex').slice(0, 16)}'\nconst files = ${JSON.stringify(addresses)}\n\n`
  await writeFile(`${folder}service-worker.js`, head + (await readFile(source, 'utf8')))
  return { files: files.length, bytes }
}
