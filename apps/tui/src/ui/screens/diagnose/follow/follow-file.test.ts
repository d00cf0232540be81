import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { folderWith } from '../opened-diagnose.tsx'
import { type FileChange, followFile } from './follow-file.ts'

let stop = () => {}
afterEach(() => stop())

/** Follows a file, with looks ten times as often as on a screen. */
function followed() {
  const path = join(folderWith({ 'log.csv': 'loss\n1\n' }), 'log.csv')
  const heard: FileChange[] = []
  let tell = () => {}
  const after = (milliseconds: number, call: () => void) => {
    const timer = setTimeout(call, milliseconds / 10)
    return () => clearTimeout(timer)
  }
  stop = followFile(path, { after }, (change) => {
    heard.push(change)
    tell()
  })
  const next = (change: FileChange) =>
    new Promise<void>((resolve) => {
      tell = () => heard.at(-1) === change && resolve()
      tell()
    })
  return { path, heard, next }
}

it('[TDGN-29] a file is told to grow, to be cut, to go and to come back', async () => {
  const { path, heard, next } = followed()
  await next('quiet')
  appendFileSync(path, '2\n')
  await next('grown')
  writeFileSync(path, 'loss\n')
  await next('cut')
  rmSync(path)
  await next('gone')
  writeFileSync(path, 'loss\n3\n')
  await next('back')
  expect(heard.filter((change) => change !== 'quiet' && change !== 'grown')).toEqual(['cut', 'gone', 'back'])
})

it('[TDGN-30] another file under its name is told, as rotation makes it', async () => {
  const { path, next, heard } = followed()
  await next('quiet')
  writeFileSync(`${path}.new`, 'loss\n9\n8\n')
  renameSync(`${path}.new`, path)
  await next('replaced')
  expect(heard).toContain('replaced')
})

it('[TDGN-31] after it was stopped nothing is heard', async () => {
  const { path, next, heard } = followed()
  await next('quiet')
  stop()
  const before = heard.length
  appendFileSync(path, '2\n')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(heard.length).toBe(before)
})
