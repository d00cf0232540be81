import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

/** What a page may do: WebAssembly is allowed in one case and forbidden in the other, where the engine has to do without. */
const policies = {
  WebAssembly: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'",
  TypeScript: "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'",
}

export const cases = Object.keys(policies).flatMap((kernels) =>
  ['main thread', 'worker'].map((where) => ({ kernels, where, path: `/${kernels}/${where.split(' ')[0]}/` })),
)

const html =
  '<!doctype html><meta charset="utf-8"><title>computing</title><script type="module" src="page.js"></script>'

/**
 * A server on the loopback interface that gives a browser one page for each case, and receives what each computes.
 *
 * @param onReport called with the case and its report
 */
export async function serve(dir, input, onReport) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const send = (type, body, headers = {}) => response.writeHead(200, { 'content-type': type, ...headers }).end(body)
    try {
      if (request.method === 'POST') {
        const at = cases.findIndex(({ path }) => `/report${path}` === pathname)
        if (at === -1) return response.writeHead(404).end()
        let body = ''
        for await (const part of request.setEncoding('utf8')) body += part
        send('application/json', JSON.stringify({ next: cases[at + 1]?.path ?? null }))
        return onReport(cases[at], JSON.parse(body))
      }
      if (pathname === '/input') return send('application/json', JSON.stringify(input))
      const policy = policies[pathname.split('/')[1]]
      if (policy === undefined) return response.writeHead(404).end()
      const headers = { 'content-security-policy': policy, 'cache-control': 'no-store' }
      if (pathname.endsWith('/')) return send('text/html', html, headers)
      return send('text/javascript', readFileSync(join(dir, basename(pathname))), headers)
    } catch {
      response.writeHead(404).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
