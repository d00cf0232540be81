import { join } from 'node:path'
import { diagnose } from '@sweetspot/core'
import { readCurve } from '@sweetspot/logs'
import { toJson } from '@sweetspot/schema'
import { csvTable, curveChart, findingsTable, svgChart } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { diverging } from '../example-logs.ts'
import { folderWith, openedDiagnose } from '../opened-diagnose.tsx'
import { sharedReport } from './shared-report.ts'

const name = "it's a run.csv"
const folder = folderWith({ [name]: diverging() })

async function shared() {
  const screen = await openedDiagnose(folder)
  await screen.opened(name)
  return { screen, shared: () => sharedReport(screen.model.get())! }
}

describe('what is taken along of a report', () => {
  it('[TDGN-57] the files are those that the command writes', async () => {
    const { files } = (await shared()).shared()
    const curve = readCurve(diverging())
    const result = diagnose(curve)
    expect([files!.json(), files!.csv(), files!.svg()]).toEqual([
      toJson(result, { indent: 2 }),
      csvTable(findingsTable(result)),
      svgChart(curveChart(curve, result), { width: 880, height: 520, theme: 'auto', isFile: true }),
    ])
  })

  it('[TDGN-58] the command has the path as a shell needs it', async () => {
    expect((await shared()).shared().command).toBe(
      `sweetspot diagnose '${join(folder, name).replace("'", String.raw`'\''`)}'`,
    )
  })

  it('[TDGN-59] there is no command for what it cannot be told, as a rate', async () => {
    const { screen, shared: now } = await shared()
    screen.command('rate', '3')
    await screen.until(({ logs }) => logs[0]?.report.learningRate === 3)
    expect(now().command).toBeNull()
  })
})
