import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartOf, shownLog } from './diagnose-state.ts'
import { crawling, diverging, falling, fallingUnrated, untitled } from './example-logs.ts'
import { folderWith, openedDiagnose } from './opened-diagnose.tsx'
import type { LogJudge } from './reading/judge-thread.ts'

const logs = () =>
  folderWith({
    'falling.csv': falling(),
    'diverging.csv': diverging(),
    'crawling.csv': crawling(),
    'unrated.csv': fallingUnrated(),
    'untitled.csv': untitled(),
    'empty.csv': '',
  })

const verdicts = (state: Parameters<typeof shownLog>[0]) => state.logs.map(({ report }) => report.diagnosis.verdict)

describe('choosing a log', () => {
  it('[TDGN-40] Enter opens the selected one and shows its report; Escape goes back to the list', async () => {
    const screen = await openedDiagnose(logs())
    screen.press('j', 'Enter')
    await screen.until(({ place }) => place === 'report')
    const name = shownLog(screen.model.get())?.name
    screen.press('Escape')
    expect([name, screen.model.get().place]).toEqual(['diverging.csv', 'files'])
  })

  it('[TDGN-41] a path is asked for with o, completed, and refused while there is no such file', async () => {
    const screen = await openedDiagnose(logs())
    screen.press('o')
    const question = screen.asked[0]!
    expect([question.complete!('fal'), question.answer('fal')]).toEqual([
      ['falling.csv'],
      expect.stringMatching(/fal: no such file\.$/),
    ])
  })

  it('[TDGN-42] :path takes a path, and completes it', async () => {
    const folder = logs()
    const screen = await openedDiagnose(folder)
    expect(screen.choices('path', `${folder}/un`)).toEqual([`${folder}/unrated.csv`, `${folder}/untitled.csv`])
    expect(screen.command('path', `${folder}/falling.csv`)).toBeNull()
    await screen.until(({ place }) => place === 'report')
  })

  it('[TDGN-43] a pasted path is opened; keys that arrived together are left to the keys', async () => {
    const folder = logs()
    const screen = await openedDiagnose(folder)
    expect([screen.paste('jj'), screen.paste(`'${folder}/falling.csv' `)]).toEqual([false, true])
    await screen.until(({ place }) => place === 'report')
  })

  it('[TDGN-44] one that cannot be read is told over the list, which stays, and can be tried again', async () => {
    const folder = logs()
    const screen = await openedDiagnose(folder)
    await screen.opened('empty.csv')
    const { place, unread } = screen.model.get()
    writeFileSync(join(folder, 'empty.csv'), falling())
    screen.press('r')
    await screen.until(({ logs }) => logs.length === 1)
    expect([place, unread?.message]).toEqual(['files', expect.stringContaining('the file is empty.')])
  })

  it('[TDGN-45] Escape gives up reading', async () => {
    let isStopped = false
    const never: LogJudge = {
      ask: () => new Promise(() => {}),
      stop() {
        isStopped = true
      },
    }
    const screen = await openedDiagnose(logs(), never)
    screen.press('Enter')
    screen.press('Escape')
    expect([isStopped, screen.model.get().reads]).toEqual([true, ''])
  })

  it('[TDGN-46] a judge that breaks is told, and what was shown stays', async () => {
    const broken: LogJudge = { ask: () => Promise.reject(new Error('out of memory')), stop() {} }
    const screen = await openedDiagnose(logs(), broken)
    screen.press('Enter')
    await screen.until(({ unread }) => unread !== null)
    expect(screen.model.get().unread?.message).toBe('crawling.csv could not be judged: out of memory.')
  })
})

describe('the report', () => {
  it('[TDGN-47] j and k show one finding after the other on the curve, and at last all marks again', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('diverging.csv')
    const bands = () => chartOf(shownLog(screen.model.get())!, screen.model.get()).bands?.[0]
    const { findings } = shownLog(screen.model.get())!.report.diagnosis
    const seen = [bands()?.label]
    for (const _ of findings) {
      screen.press('j')
      seen.push(bands()?.label)
    }
    screen.press('j')
    expect([...seen, bands()]).toEqual([undefined, ...findings.map(({ rule }) => rule.replaceAll('-', ' ')), undefined])
  })

  it('[TDGN-48] L changes the axis, m the smoothing, v the signal', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('falling.csv')
    const chart = () => chartOf(shownLog(screen.model.get())!, screen.model.get())
    const before = chart()
    screen.press('L')
    const scaled = chart().yAxis.scale
    screen.press('m')
    const smoothed = chart().series.at(-1)!.points.at(-1)!.y
    screen.press('v')
    expect([
      before.yAxis.scale,
      scaled,
      smoothed !== before.series.at(-1)!.points.at(-1)!.y,
      chart().yAxis.label,
    ]).toEqual(['linear', 'log', true, 'gradient norm'])
  })

  it('[TDGN-49] t opens a run of the lab with the same verdict and its advice', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('diverging.csv')
    screen.press('t')
    expect(screen.shown).toMatchObject([
      { screen: 'lab', opening: { kind: 'experiment', experiment: { kind: 'overlay' } } },
    ])
  })

  it('[TDGN-50] c says which column is the loss, where none was found', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('untitled.csv')
    screen.press('c')
    const sheet = screen.model.get().columns
    screen.press('Enter')
    await screen.until(({ place }) => place === 'report')
    expect([sheet?.uses, shownLog(screen.model.get())!.report.unit]).toEqual([['epoch', null, null], 'epoch'])
  })

  it('[TDGN-51] beside the same run at another rate the verdict gets better; x takes that away again', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('crawling.csv')
    screen.press('a')
    await screen.opened('falling.csv')
    const together = verdicts(screen.model.get())
    screen.press('x')
    await screen.until(({ logs }) => logs.length === 1)
    expect([together, verdicts(screen.model.get())]).toEqual([['too-slow', 'healthy'], ['not-enough-evidence']])
  })

  it('[TDGN-52] the rate of a log that is added is asked for, where nobody knows it; :rate changes it', async () => {
    const screen = await openedDiagnose(logs())
    await screen.opened('crawling.csv')
    screen.press('a')
    await screen.opened('unrated.csv')
    await new Promise((resolve) => setImmediate(resolve))
    const question = screen.asked[0]!
    const refused = question.answer('fast')
    question.answer('0,01')
    await screen.until(({ logs }) => logs[1]?.report.learningRate === 0.01)
    const told = verdicts(screen.model.get())
    screen.command('rate', '0.02')
    await screen.until(({ logs }) => logs[1]?.report.learningRate === 0.02)
    expect([question.label, refused, told]).toEqual([
      'Learning rate of unrated.csv: ',
      "rate: expected a number above 0, got 'fast'.",
      ['too-slow', 'healthy'],
    ])
  })
})

describe('following', () => {
  it('[TDGN-53] the report grows with its file, and a new verdict is said', async () => {
    const folder = folderWith({ 'log.csv': falling(100) })
    const screen = await openedDiagnose(folder)
    await screen.opened('log.csv')
    screen.press('w')
    appendFileSync(join(folder, 'log.csv'), diverging().split('\n').slice(150).join('\n'))
    await screen.until(({ logs }) => logs[0]?.report.points === 251)
    screen.press('w')
    expect([screen.said.at(-1), screen.model.get().following]).toEqual([
      expect.stringMatching(/^log\.csv: Was \w+, is diverging now\. /),
      null,
    ])
  })

  it('[TDGN-54] what happens to the file is said, the report stays, and goes on with a new file', async () => {
    const folder = folderWith({ 'log.csv': falling(100) })
    const path = join(folder, 'log.csv')
    const screen = await openedDiagnose(folder)
    await screen.opened('log.csv')
    screen.press('w')
    renameSync(path, `${path}.1`)
    await screen.until(({ following }) => following?.note === 'log.csv is gone.')
    const kept = screen.model.get().logs[0]?.report.points
    writeFileSync(path, falling(40))
    await screen.until(({ logs, following }) => logs[0]?.report.points === 40 && following?.note === '')
    screen.press('w')
    expect([kept, screen.said.slice(1, 3)]).toEqual([
      100,
      ['log.csv is gone: what is shown stays until it is back.', 'log.csv is back: it is read from its start.'],
    ])
  })

  it('[TDGN-55] a last line without an end is taken once nobody writes any more', async () => {
    const folder = folderWith({ 'log.csv': falling(100) })
    const screen = await openedDiagnose(folder)
    await screen.opened('log.csv')
    screen.press('w')
    appendFileSync(join(folder, 'log.csv'), '100,0.4,0.01,1')
    await screen.until(({ logs }) => logs[0]?.report.points === 101)
    screen.model.follower.stop()
  })

  it('[TDGN-56] while the file cannot be read the report stays, with a note', async () => {
    const folder = folderWith({ 'log.csv': falling(100) })
    const screen = await openedDiagnose(folder)
    await screen.opened('log.csv')
    screen.press('w')
    writeFileSync(join(folder, 'log.csv'), '')
    await screen.until(({ following }) => following!.note.includes('the file is empty'))
    screen.model.follower.stop()
    rmSync(folder, { recursive: true })
    expect(screen.model.get().logs[0]?.report.points).toBe(100)
  })
})
