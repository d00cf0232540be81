import type { RunConfig } from '@sweetspot/schema'
import { type RunMark, runMark } from '../../marks/run-mark.ts'

// Asked for many times a second while runs train or play.
const known = new WeakMap<readonly RunConfig[], readonly RunMark[]>()

/**
 * How each run on the bench looks: its letter, dash and marker are those of its place, so that they stay while its rate is moved;
 * its colour is cold or hot as its rate is small or large among the others.
 */
export function labMarks(runs: readonly RunConfig[]): readonly RunMark[] {
  const marks = known.get(runs) ?? marksOf(runs)
  known.set(runs, marks)
  return marks
}

function marksOf(runs: readonly RunConfig[]): readonly RunMark[] {
  const ranked = runs.map((_, i) => i).sort((a, b) => runs[a]!.learningRate - runs[b]!.learningRate || a - b)
  const last = runs.length - 1
  return runs.map((_, i) => runMark(i, last === 0 ? 0.5 : ranked.indexOf(i) / last))
}
