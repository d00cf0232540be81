import { addRunAt, type Bench, type LabStore, selectedRun, valueIn, withRuns } from '@sweetspot/view/lab'
import { CommandError } from '../../../../cli/exit-codes.ts'
import { rangeOf, ratesOf } from '../../../../cli/rates.ts'
import type { UiCommand } from '../../../frame/screen.ts'
import { benchIn, changeBench, roomProblem } from '../../../training/change-bench.ts'
import { forkProblem, forkRun, nudgedRate, setRate } from '../runs/edit-rate.ts'
import { runForms } from '../settings/form-lines.ts'

/** The commands for the runs on the bench and their rates. */
export function runCommands(store: LabStore): readonly UiCommand[] {
  return [
    {
      name: 'lr',
      takes: '<rate>',
      does: 'rate of the run in hand, as + and - set it',
      run: (text) => setRate(store, rateIn(text)),
    },
    {
      name: 'add',
      takes: '<rate>',
      does: 'one more run at a rate',
      run: (text) => changeWithRoom(store, (bench) => addRunAt(bench, rateIn(text))),
    },
    {
      name: 'rates',
      takes: '1e-3..10:2',
      does: 'a run at each of these instead',
      run: (text) => laddered(store, text),
    },
    {
      name: 'fork',
      takes: '[rate]',
      does: 'fork at the cursor, as f does',
      run: (text) => forkProblem(store) ?? forkRun(store, text === '' ? nudgedRate(store, -1)! : rateIn(text)),
    },
  ]
}

/** A rate as it is written; what is none goes to the schema as it is, which says so. */
function rateIn(text: string): number {
  const form = runForms['learningRate']!
  return (form.kind === 'value' ? valueIn(text, form.field) : text) as number
}

function changeWithRoom(store: LabStore, change: (bench: Bench) => Bench): string | null {
  const bench = benchIn(store.get())
  return (bench && roomProblem(bench)) ?? changeBench(store, change)
}

/** Most rates that are made of a text before the schema counts them: `1e-300..1e300:1000` is a slip. */
const mostRates = 1000

function laddered(store: LabStore, text: string): string | null {
  try {
    const count = text.split(',').reduce((sum, part) => sum + countOf(part.trim()), 0)
    if (count > mostRates) return `rates: expected at most 16 of them, got ${Math.round(count)}.`
    const rates = ratesOf(text)
    return changeBench(store, (bench) => {
      const run = selectedRun(bench)
      return {
        ...withRuns(
          bench,
          rates.map((learningRate) => ({ ...run, learningRate, interventions: [] })),
        ),
        selected: 0,
        hidden: [],
      }
    })
  } catch (error) {
    if (error instanceof CommandError) return error.message.replace(/^--lr/, 'rates')
    throw error
  }
}

function countOf(part: string): number {
  if (!part.includes('..')) return 1
  const { from, to, perDecade } = rangeOf(part)
  return Math.log10(to / from) * perDecade + 1
}
