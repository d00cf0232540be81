// Serves the built site on this machine alone, with the headers of its headers file: `npm start`, `npm run site`.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { readHeadersFile } from './read-headers-file.mjs'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`--port: expected a whole number from 1 to 65535, got ${values.port}`)
}
const out = fileURLToPath(new URL('../out/', import.meta.url))
if (!existsSync(`${out}index.html`)) fail('The site is not built yet: npm start builds and serves it.')

const headersOf = readHeadersFile(`${out}_headers`)
const notFound = readFileSync(`${out}404.html`)
const files = sirv(out, {
  onNoMatch: (_, response) => response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound),
})
const server = createServer((request, response) => {
  for (const [name, value] of headersOf(request.url ?? '/')) response.setHeader(name, value)
  files(request, response)
})
server.on('error', ({ code, message }) =>
  fail(code === 'EADDRINUSE' ? `Port ${port} is taken: npm start -- --port ${port + 1}` : message),
)
server.listen(port, '127.0.0.1', () => {
  console.log(`
  Sweetspot   http://127.0.0.1:${port}/
  Chapter 4   http://127.0.0.1:${port}/lesson/same-loss-many-rates/

  In another terminal, from this folder, the same laboratory:

    npm run tui
    npm run -s sweetspot -- --help

  Ctrl-C ends the site.
`)
})

function fail(message) {
  console.error(message)
  process.exit(1)
}
