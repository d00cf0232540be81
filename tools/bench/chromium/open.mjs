import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { engineFile } from '../engine.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const html = '<!doctype html><title>bathtub</title><script type="module" src="/page.js"></script>'

/** The page of this folder in the browser that is installed, from a server on this machine only; each measurement in a new tab. */
export async function openChromium() {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) return { reason: `no browser at ${executablePath}; CHROMIUM_PATH names one` }
  const server = await serve(await bundle())
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath, args: flags })
  return {
    async measure(precision) {
      const page = await browser.newPage()
      try {
        await page.goto(`http://127.0.0.1:${server.address().port}/`)
        return await page.evaluate((wanted) => globalThis.measureBathtub(wanted), precision)
      } finally {
        await page.close()
      }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

/** The page, the worker of the site and what they share, by name; with the engine that is measured. */
async function bundle() {
  const { build } = await import('esbuild')
  const at = (path) => fileURLToPath(new URL(path, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: { page: at('page.mjs'), worker: at('../../../apps/web/src/executor/worker.ts') },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
    alias: { '@sweetspot/core': engineFile },
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, text }) => [`/${path.split(/[\\/]/).at(-1)}`, text]))
}

function serve(files) {
  const server = createServer(({ url }, response) => {
    const text = url === '/' ? html : files.get(url)
    const type = url === '/' ? 'text/html' : 'text/javascript'
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' }).end(text)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
