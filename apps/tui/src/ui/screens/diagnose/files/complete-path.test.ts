import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../opened-diagnose.tsx'
import { createPathCompletion } from './complete-path.ts'

const folder = folderWith({
  'loss10.csv': '',
  'loss9.csv': '',
  'loss\u001b[31m.csv': '',
  '.hidden.csv': '',
  'a b.csv': '',
})
mkdirSync(join(folder, 'losses'))
const complete = createPathCompletion(() => 0)

describe('the completion of a path', () => {
  it('[TDGN-5] offers what begins so, folders first and with a slash, numbers in order', () => {
    expect(complete('loss', folder)).toEqual(['losses/', 'loss9.csv', 'loss10.csv'])
  })

  it('[TDGN-6] leaves out names with control characters, and hidden ones unless asked for by their dot', () => {
    expect([complete('', folder), complete('.h', folder)]).toEqual([
      ['losses/', 'a b.csv', 'loss9.csv', 'loss10.csv'],
      ['.hidden.csv'],
    ])
  })

  it('[TDGN-7] keeps what was written before the last slash, and is silent where there is no such folder', () => {
    expect([complete(`${folder}/a`, '/'), complete('nowhere/', folder), complete('~', folder)]).toEqual([
      [`${folder}/a b.csv`],
      [],
      ['~/'],
    ])
  })
})
