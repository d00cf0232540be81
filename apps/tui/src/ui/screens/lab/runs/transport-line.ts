import { formatCount, lastStepOf } from '@sweetspot/view'
import type { LabState } from '@sweetspot/view/lab'
import { lineBar } from '../../../../cli/line-bar.ts'
import type { Look } from '../../../look/look.ts'
import { drawnLine, type Piece } from '../../../parts/drawn-line.ts'
import { benchIn } from '../../../training/change-bench.ts'
import { progressOf } from '../../../training/progress-of.ts'

/** Where the cursor stands among the steps and where the rate of the run in hand changes; while runs train how far they are. */
export function transportLine(state: LabState, width: number, look: Pick<Look, 'color' | 'ascii'>): string {
  const { run, step } = state
  if (state.result === null && step === null && state.problem === null && run.status !== 'failed') {
    const { steps, ofSteps } = progressOf(state)
    const words = `training  ${formatCount(steps)} of ${formatCount(ofSteps)} steps  `
    return drawnLine(
      [[words], [lineBar(ofSteps === 0 ? 0 : steps / ofSteps, width - words.length, look), 'dim']],
      width,
      look,
    )
  }
  const last = lastStepOf(state.experiment)
  const at = step ?? last
  const glyph = state.isPlaying ? (look.ascii ? '>' : '▶') : look.ascii ? '|' : '■'
  const ofLast = formatCount(last)
  const words = `${glyph} step ${formatCount(at).padStart(ofLast.length)} of ${ofLast}  `
  return drawnLine([[words], ...trackOf(state, at / Math.max(1, last), width - words.length, look)], width, look)
}

function trackOf(state: LabState, at: number, cells: number, { ascii }: Pick<Look, 'ascii'>): Piece[] {
  const last = Math.max(1, lastStepOf(state.experiment))
  const track: Piece[] = [...lineBar(at, cells, { ascii })].map((cell): Piece => [cell, 'dim'])
  const bench = benchIn(state)
  const cellOf = (share: number) => Math.max(0, Math.min(cells - 1, Math.round(share * (cells - 1))))
  for (const { step } of bench?.config.runs[bench.selected]?.interventions ?? [])
    track[cellOf(step / last)] = [ascii ? '^' : '◆']
  track[cellOf(at)] = [ascii ? 'O' : '●']
  return track
}
