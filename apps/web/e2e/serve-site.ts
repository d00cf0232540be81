import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'
import { readHeadersFile } from '../scripts/read-headers-file.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    site: string
    /** The same site as a host sends it that reads its file of headers. */
    siteWithHeaders: string
    /** The site as built for a folder. */
    siteInFolder: string
    /** The program that the tests drive, or null where there is none. */
    chromium: string | null
  }
}

const folder = fileURLToPath(new URL('../', import.meta.url))

/** Serves the built site on loopback for all tests in a browser, and builds it where that was not done. */
export default async function serveSite(project: TestProject): Promise<(() => void) | undefined> {
  const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  if (!existsSync(chromium)) {
    console.warn(`Tests in a browser are skipped: no ${chromium}. Install Chromium or set CHROMIUM_PATH.`)
    project.provide('chromium', null)
    for (const name of ['site', 'siteWithHeaders', 'siteInFolder'] as const) project.provide(name, '')
    return
  }
  buildIfMissing('out', 'build')
  buildIfMissing('dist/x', 'build:sub-folder')
  const headers = readHeadersFile(`${folder}out/_headers`)
  const site = serveFolder('out', 'out/404.html')
  const servers = {
    site: await serve(site),
    siteWithHeaders: await serve((request, response) => {
      for (const [name, value] of headers(request.url ?? '/')) response.setHeader(name, value)
      site(request, response)
    }),
    // Below dist is the folder x alone, where the site expects to be.
    siteInFolder: await serve(serveFolder('dist', 'dist/x/404.html')),
  }
  project.provide('chromium', chromium)
  project.provide('site', addressOf(servers.site))
  project.provide('siteWithHeaders', addressOf(servers.siteWithHeaders))
  project.provide('siteInFolder', `${addressOf(servers.siteInFolder)}x/`)
  return () => {
    for (const server of Object.values(servers)) server.close()
  }
}

/** The files of a folder; at any other address the site's own page, as static hosts do it. */
function serveFolder(files: string, notFound: string): RequestListener {
  const page = readFileSync(folder + notFound)
  return sirv(folder + files, {
    onNoMatch: (_, response) => response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(page),
  })
}

function buildIfMissing(output: string, script: string): void {
  if (!existsSync(`${folder}${output}/service-worker.js`)) {
    execFileSync('npm', ['run', '-s', script], { cwd: folder, stdio: 'inherit' })
  }
}

async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
