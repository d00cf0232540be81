import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('../../apps/web/out', import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The built site, every file compressed once: path → bytes and gzipped bytes. */
export async function readSite() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const read = files.map(async (file) => {
    const bytes = await readFile(file)
    const path = `/${relative(folder, file).replace(/(^|\/)index\.html$/, '$1')}`
    return [
      path,
      { bytes, gzipped: gzipSync(bytes, { level: 9 }), type: types[extname(file)] ?? 'application/octet-stream' },
    ]
  })
  return new Map(await Promise.all(read))
}

/** Serves it on loopback as a static host does: compressed, hashed names for ever, the rest asked for again. */
export async function serveSite(site) {
  const server = createServer(({ url, headers }, response) => {
    const path = url.split('?')[0]
    const file = site.get(path)
    const compress = file !== undefined && /gzip/.test(headers['accept-encoding'] ?? '') && !/woff2/.test(file.type)
    const found = file ?? site.get('/404.html')
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': found.type,
      'cache-control': path.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(compress && { 'content-encoding': 'gzip' }),
    })
    response.end(compress ? found.gzipped : found.bytes)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
