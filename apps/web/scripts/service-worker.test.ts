import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeServiceWorker } from './service-worker.mjs'

let folder: string
beforeEach(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'sweetspot-'))}/`
})
afterEach(() => rm(folder, { recursive: true }))

it('[WEB-55] a service worker lists the pages by their addresses, and its version changes with any file', async () => {
  const write = async (text: string) => {
    await writeFile(`${folder}index.html`, text)
    await writeFile(`${folder}a.js`, 'a')
    await writeFile(`${folder}old.woff`, 'not kept')
    await writeServiceWorker(folder)
    return (await readFile(`${folder}service-worker.js`, 'utf8')).split('\n')
  }
  const [first, files] = await write('one')
  const [again] = await write('one')
  const [second] = await write('two')
  expect(files).toBe('const files = ["a.js",""]')
  expect(first).toMatch(/^const version = '[0-9a-f]{16}'$/)
  expect([again === first, second === first]).toEqual([true, false])
})
