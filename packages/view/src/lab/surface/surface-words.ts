import { formatCount, plural } from '../../format/count.ts'
import { formatNumber } from '../../format/number.ts'
import { type Bench, selectedRun } from '../bench/bench.ts'

/** What the runs on a surface have in common, in a few words: `himmelblau from (0, 0)`. */
export function startText(bench: Bench): string {
  const { task } = selectedRun(bench)
  const place = 'start' in task ? task.start.map(formatNumber).join(', ') : ''
  return 'start' in task && task.start.length > 1 ? `${task.name} from (${place})` : `${task.name} from ${place}`
}

/** Where a cursor stands: `step 12 of 199`; at the end how many updates there were. */
export function cursorText(step: number | null, last: number): string {
  return step === null ? plural(last + 1, 'step') : `step ${formatCount(step)} of ${formatCount(last)}`
}
