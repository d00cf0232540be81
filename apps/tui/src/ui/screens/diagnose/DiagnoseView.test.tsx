import { chmodSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { crawling, diverging, falling } from './example-logs.ts'
import { folderWith, type OpenedDiagnose, openedDiagnose } from './opened-diagnose.tsx'

const sizes = [
  [140, 37],
  [100, 27],
  [80, 21],
  [60, 13],
] as const

/** A screen on logs whose age does not change while tests run. */
async function screenOnLogs(): Promise<OpenedDiagnose> {
  const folder = folderWith({ 'diverging.csv': diverging(), 'falling.csv': falling(), 'crawling.csv': crawling() })
  writeFileSync(join(folder, 'e\u001b[31mvil\u202e.csv'), 'loss\n')
  for (const name of ['diverging.csv', 'falling.csv', 'crawling.csv', 'e\u001b[31mvil\u202e.csv']) {
    const old = Date.now() / 1000 - 3 * 24 * 3600 - 60
    utimesSync(join(folder, name), old, old)
  }
  chmodSync(folder, 0o755)
  return openedDiagnose(folder)
}

/** A picture without the name of the folder, which is another each time. */
function stable(screen: OpenedDiagnose, columns: number, rows: number): string {
  const picture = screen.picture(columns, rows)
  const lines = picture.split('\n')
  expect(lines.length).toBeLessThanOrEqual(rows)
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns)
  return `${picture.replaceAll(/\S*sweetspot-logs-\w+/g, '<folder>')}\n`
}

describe.each(sizes)('in a room of %i x %i cells', (columns, rows) => {
  const picture = (screen: OpenedDiagnose, name: string) =>
    expect(stable(screen, columns, rows)).toMatchFileSnapshot(`__snapshots__/${name}-${columns}x${rows}.txt`)

  it('[TDGN-63] the files stand under their folder, with sizes and ages, their names made safe', async () => {
    const screen = await screenOnLogs()
    screen.press('j')
    await picture(screen, 'files')
  })

  it('[TDGN-64] the verdict stands over the curve, the findings and what to try next', async () => {
    const screen = await screenOnLogs()
    await screen.opened('diverging.csv')
    screen.press('j')
    await picture(screen, 'report')
  })

  it('[TDGN-65] several logs are listed with rates, ends and verdicts', async () => {
    const screen = await screenOnLogs()
    await screen.opened('crawling.csv')
    screen.press('a')
    await screen.opened('falling.csv')
    await picture(screen, 'several')
  })

  it('[TDGN-66] the details say what was read and what is missing', async () => {
    const screen = await screenOnLogs()
    await screen.opened('falling.csv')
    screen.press('i')
    await picture(screen, 'details')
  })
})

it('[TDGN-67] in ASCII nothing else is drawn', async () => {
  const screen = await screenOnLogs()
  const pictures = [screen.picture(80, 21, { ascii: true })]
  await screen.opened('diverging.csv')
  for (const key of ['j', 'i', 'Escape', 'c']) {
    screen.press(key)
    pictures.push(screen.picture(80, 21, { ascii: true }), screen.picture(140, 40, { ascii: true }))
  }
  expect(pictures.join('\n')).toMatch(/^[\x20-\x7e\n]*$/)
})

it('[TDGN-68] those who hear it get sentences: the selected file, then the verdict, findings and advice', async () => {
  const screen = await screenOnLogs()
  const files = screen.picture(80, 21, { isSpoken: true })
  await screen.opened('diverging.csv')
  const report = screen.picture(80, 21, { isSpoken: true })
  expect(files.replaceAll('\n', ' ')).toMatch(/1 of 4: crawling\.csv, 5\.6 kB, changed 3 d ago\.$/)
  expect(report.replaceAll('\n', ' ')).toMatch(
    /^diverging\.csv: diverging \(confidence \d+%\)\. .*What was seen.*Try next/,
  )
})
