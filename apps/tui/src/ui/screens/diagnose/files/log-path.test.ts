import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../opened-diagnose.tsx'
import { isPathLike, pathOf } from './log-path.ts'

const folder = folderWith({ "it's a run.csv": '', 'back\\slash.csv': '' })
const odd = join(folder, "it's a run.csv")

describe('the path that a text means', () => {
  it.each([
    ['as it stands', "it's a run.csv"],
    ['in double quotes', `"${odd}"`],
    ['in single quotes, as a shell writes them', `'${odd.replace("'", String.raw`'\''`)}'`],
    ['with escapes, as a dragged file', odd.replaceAll(' ', '\\ ').replace("'", "\\'")],
    ['as an address', `file://${encodeURI(odd)}`],
    ['with spaces around', `  ${odd} `],
  ])('[TDGN-1] is found %s', (_how, text) => {
    expect(pathOf(text, folder)).toBe(odd)
  })

  it('[TDGN-2] begins at home after a ~, within quotes too, but not in the middle of a name', () => {
    expect([pathOf('~/no such.csv', folder), pathOf("'~/no such.csv'", folder), pathOf('no~/x.csv', folder)]).toEqual([
      join(homedir(), 'no such.csv'),
      join(homedir(), 'no such.csv'),
      join(folder, 'no~/x.csv'),
    ])
  })

  it('[TDGN-3] is taken as it stands where that exists, whatever is in its name', () => {
    expect(pathOf('back\\slash.csv', folder)).toBe(join(folder, 'back\\slash.csv'))
  })
})

it.each([
  ['loss.csv', true],
  ['runs/loss', true],
  ['~', true],
  ["'a b.csv'", true],
  ['jj', false],
  ['Lmk', false],
])('[TDGN-4] %s is written like a path: %s', (text, isPath) => {
  expect(isPathLike(text)).toBe(isPath)
})
