import { diagnose } from '@sweetspot/core'
import { readCurve } from '@sweetspot/logs'
import { type Curve, type Diagnosis, toJson, type Verdict } from '@sweetspot/schema'
import { csvTable, curveChart, diagnosisLines, findingsTable } from '@sweetspot/view'
import { drawFigure, drawSvg } from '../cli/draw.ts'
import { exitCodes } from '../cli/exit-codes.ts'
import { formatOf, print, writeWhole } from '../cli/output.ts'
import { readText } from '../cli/read-input.ts'
import { type Terminal, terminalOf } from '../cli/terminal.ts'

const codeOfVerdict: Readonly<Record<Verdict, number>> = {
  diverged: exitCodes.rateTooLarge,
  diverging: exitCodes.rateTooLarge,
  collapsed: exitCodes.rateTooLarge,
  'too-slow': exitCodes.rateTooSmall,
  oscillating: exitCodes.unstable,
  'unstable-recovered': exitCodes.unstable,
  plateau: exitCodes.done,
  healthy: exitCodes.done,
  'not-enough-evidence': exitCodes.notEnoughEvidence,
}

interface Options {
  readonly exitCode?: boolean
  readonly json?: boolean
  readonly plain?: boolean
  readonly ascii?: boolean
  readonly output?: string
}

/** What `sweetspot diagnose` does: reads the log, shows and writes the verdict, and sets the exit code. */
export async function diagnoseLog(path: string, options: Options): Promise<void> {
  const format = formatOf(options.output)
  const curve = readCurve(readText(path))
  const result = diagnose(curve)
  const json = () => toJson(result, { indent: 2 })
  const terminal = terminalOf(process.stdout, process.env, {
    ascii: options.ascii === true,
    plain: options.plain === true,
  })
  await print(options.json ? json() : report(curve, result, terminal))
  if (options.output !== undefined) {
    const texts = {
      json,
      csv: () => csvTable(findingsTable(result)),
      svg: () => drawSvg(curveChart(curve, result)),
    }
    writeWhole(options.output, texts[format!]())
  }
  const code = codeOfVerdict[result.verdict]
  process.exitCode = options.exitCode || code === exitCodes.notEnoughEvidence ? code : exitCodes.done
}

function report(curve: Curve, result: Diagnosis, terminal: Terminal): string {
  const [finding = '', ...rest] = diagnosisLines(result)
  return [...drawFigure(finding, curveChart(curve, result), terminal, { legend: true }), ...rest].join('\n')
}
