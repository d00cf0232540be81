import { diagnose } from '@sweetspot/core'
import { readCurve } from '@sweetspot/logs'
import { type Curve, type Diagnosis, toJson, type Verdict } from '@sweetspot/schema'
import { csvTable, curveChart, diagnosisLines, findingsTable, svgChart } from '@sweetspot/view'
import { Command } from 'commander'
import { drawFigure } from '../cli/draw.ts'
import { exitCodes } from '../cli/exit-codes.ts'
import { print, writeWhole } from '../cli/output.ts'
import { readText } from '../cli/read-input.ts'
import { type Terminal, terminalOf } from '../cli/terminal.ts'
import { addOutputOptions, formatOf } from './experiment-command.ts'

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

/** `sweetspot diagnose`: a verdict on a loss curve out of a CSV or JSON file, with its evidence and what to try next. */
export const diagnoseCommand = () =>
  addOutputOptions(
    new Command('diagnose')
      .summary('Say what is wrong with a training run, from its log.')
      .description('Say what is wrong with a training run, from a CSV or JSON with a loss column.')
      .argument('<log>', 'a CSV or JSON file, or - for stdin')
      .option('--exit-code', 'exit with 10 for a rate too large, 11 too small, 12 unstable')
      .addHelpText(
        'before',
        'Examples\n  $ sweetspot diagnose loss.csv\n  $ tail -n 500 train.csv | sweetspot diagnose - --exit-code\n',
      ),
  ).action(async (path: string, options: Options) => {
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
        svg: () => svgChart(curveChart(curve, result), { width: 880, height: 520, theme: 'auto' }),
      }
      writeWhole(options.output, texts[format!]())
    }
    const code = codeOfVerdict[result.verdict]
    process.exitCode = options.exitCode || code === exitCodes.notEnoughEvidence ? code : exitCodes.done
  })

function report(curve: Curve, result: Diagnosis, terminal: Terminal): string {
  const [finding = '', ...rest] = diagnosisLines(result)
  return [...drawFigure(finding, curveChart(curve, result), terminal, { legend: true }), ...rest].join('\n')
}
