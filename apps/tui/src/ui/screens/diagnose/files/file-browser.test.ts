import { mkdirSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../opened-diagnose.tsx'
import { createFileBrowser, listed, selectedEntry } from './file-browser.ts'

const folder = folderWith({ 'run10.csv': 'x', 'run9.CSV': 'x', 'notes.md': 'x', 'log.jsonl': 'x', '.cache.csv': 'x' })
mkdirSync(join(folder, 'zz'))
symlinkSync(join(folder, 'zz'), join(folder, 'link'))
symlinkSync(join(folder, 'nothing'), join(folder, 'broken.csv'))

async function browser(at = folder) {
  const browser = createFileBrowser(
    at,
    () => {},
    () => 0,
  )
  await browser.go(at)
  return { browser, names: () => listed(browser.get()).map(({ name }) => name) }
}

describe('the list of files', () => {
  it('[TDGN-8] has folders first, also behind links, then what is named like a log, numbers in order', async () => {
    const { names } = await browser()
    expect(names()).toEqual(['link', 'zz', 'broken.csv', 'log.jsonl', 'run9.CSV', 'run10.csv'])
  })

  it('[TDGN-9] has every file on demand, and those with some letters while they are typed', async () => {
    const { browser: one, names } = await browser()
    one.filter('RUN')
    const filtered = names()
    one.filter('')
    one.toggleAll()
    expect([filtered, names()]).toEqual([
      ['run9.CSV', 'run10.csv'],
      ['link', 'zz', '.cache.csv', 'broken.csv', 'log.jsonl', 'notes.md', 'run9.CSV', 'run10.csv'],
    ])
  })

  it('[TDGN-10] stays within its ends, and keeps the selected name when it is read again', async () => {
    const { browser: one, names } = await browser()
    one.select(names().length - 1)
    await one.go(folder, one.get().selected)
    expect(selectedEntry(one.get())?.path).toBe(join(folder, 'run10.csv'))
  })

  it('[TDGN-11] up a folder the one that was left is selected', async () => {
    const { browser: one } = await browser(join(folder, 'zz'))
    await one.go(dirname(one.get().folder), basename(one.get().folder))
    expect(selectedEntry(one.get())).toEqual({ path: join(folder, 'zz'), kind: 'folder' })
  })

  it('[TDGN-12] a folder that cannot be read is told in a sentence, and the list stays', async () => {
    const { browser: one, names } = await browser()
    await one.go(join(folder, 'gone'))
    expect([one.get().problem, names().length, one.get().folder]).toEqual([
      expect.stringMatching(/gone: no such file\.$/),
      6,
      folder,
    ])
  })
})
