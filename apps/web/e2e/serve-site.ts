import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site. */
    site: string
    /** The program that the tests drive, or null where there is none. */
    chromium: string | null
  }
}

/** Serves the built site on loopback for all tests in a browser, and builds it where that was not done. */
export default async function serveSite(project: TestProject): Promise<(() => void) | undefined> {
  const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  if (!existsSync(chromium)) {
    console.warn(`Tests in a browser are skipped: no ${chromium}. Install Chromium or set CHROMIUM_PATH.`)
    project.provide('chromium', null)
    project.provide('site', '')
    return
  }
  const folder = fileURLToPath(new URL('../', import.meta.url))
  if (!existsSync(`${folder}out/index.html`)) {
    execFileSync('npx', ['next', 'build'], { cwd: folder, stdio: 'inherit' })
  }
  const server = createServer(sirv(`${folder}out`))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('chromium', chromium)
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return () => server.close()
}
