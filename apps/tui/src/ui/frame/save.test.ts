import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type OpenFrame, openFrame, plainScreen } from '../../../test/open-frame.tsx'
import { writeProblem } from './write-problem.ts'

const files = { json: () => '{}', csv: () => 'a,b', svg: () => '<svg/>' }

function opened(own: Partial<typeof files> = {}): OpenFrame & { readonly folder: string } {
  const shared = { name: 'overlay-1', command: null, link: null, page: 'lab', files: { ...files, ...own } } as const
  const frame = openFrame({ screens: [plainScreen({ shared: () => shared })] })
  return { ...frame, [Symbol.dispose]: frame[Symbol.dispose], folder: mkdtempSync(join(tmpdir(), 'save-')) }
}

function answer({ press, frame }: OpenFrame, text: string): void {
  press('Ctrl+U')
  frame.paste(text, true)
  press('Enter')
}

it('[TUI-43] s saves what is shown in the format of the name’s ending, and says where', () => {
  using session = opened()
  const { folder, frame, press } = session
  press('s')
  expect(frame.get().question?.line.text).toBe('overlay-1.json')
  answer(session, `${folder}/x.CSV`)
  expect([readFileSync(`${folder}/x.CSV`, 'utf8'), frame.get().message]).toEqual(['a,b', `Saved ${folder}/x.CSV.`])
  expect(frame.save(`${folder}/y.svg`)).toBeNull()
  expect(readFileSync(`${folder}/y.svg`, 'utf8')).toBe('<svg/>')
})

it('[TUI-44] a name with another ending, or a drawing that is not there, keeps the line open', () => {
  using session = opened({ svg: () => '' })
  session.press('s')
  answer(session, 'x.png')
  expect(session.frame.get().question?.problem).toBe("Expected a name that ends in .json, .csv or .svg, got 'x.png'.")
  answer(session, `${session.folder}/x.svg`)
  expect([session.frame.get().question?.problem, readdirSync(session.folder)]).toEqual([
    'There is no drawing here to save as .svg.',
    [],
  ])
})

it('[TUI-45] a folder that is not there or may not be written is named, the line stays open, and nothing is half written', () => {
  using session = opened()
  const { folder, frame, press } = session
  mkdirSync(join(folder, 'x.json'))
  press('s')
  answer(session, `${folder}/none/x.json`)
  expect(frame.get().question?.problem).toBe(`${folder}/none/x.json was not written: its folder is not there.`)
  answer(session, `${folder}/x.json`)
  answer(session, 'y')
  expect(frame.get().question?.problem).toBe(`${folder}/x.json was not written: a folder has this name.`)
  expect(readdirSync(folder)).toEqual(['x.json'])
})

it('[TUI-46] a full disk, and whatever else the system says, is said in words', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  expect(writeProblem('x.json', full)).toBe('x.json was not written: the disk is full.')
  expect(writeProblem('x.json', new Error('odd'))).toBe('x.json was not written: odd.')
})

it('[TUI-47] a file that is there is written over only after yes; after no the name can be changed', () => {
  using session = opened()
  const { folder, frame, press } = session
  writeFileSync(`${folder}/x.json`, 'precious')
  press('s')
  answer(session, `${folder}/x.json`)
  expect(frame.get().question?.question.label).toBe(`${folder}/x.json is there already. Write over it? (y/n) `)
  answer(session, 'n')
  expect([frame.get().question?.line.text, readFileSync(`${folder}/x.json`, 'utf8')]).toEqual([
    `${folder}/x.json`,
    'precious',
  ])
  press('Enter', 'Escape')
  expect(frame.get().question?.line.text).toBe(`${folder}/x.json`)
  press('Enter', 'y', 'Enter')
  expect(readFileSync(`${folder}/x.json`, 'utf8')).toBe('{}')
})

it('[TUI-48] ~ is the folder at home', () => {
  using session = opened()
  expect(session.frame.save('~/surely/not/there/x.json')).toBe(
    `${homedir()}/surely/not/there/x.json was not written: its folder is not there.`,
  )
})
