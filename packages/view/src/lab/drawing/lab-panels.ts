import type { OverlayResult, PanelName } from '@sweetspot/schema'
import type { Chart, Rule, Series } from '../../chart/chart.ts'
import { formatRate } from '../../format/rate.ts'
import type { RunMark } from '../../marks/run-mark.ts'
import { drawnRuns } from '../../models/drawn-runs.ts'
import type { DrawnPanel } from '../../panels/drawn-panel.ts'
import { type Panel, panelsOf } from '../../panels/index.ts'
import { panelOptions } from '../../store/display.ts'
import { lastStepOf } from '../../store/steps-of.ts'
import type { Bench } from '../bench/bench.ts'
import { isRecorded, panelsFor } from '../bench/records.ts'
import type { LabState } from '../state/lab-state.ts'
import { drawnResult } from './drawn-result.ts'
import { labMarks } from './lab-marks.ts'

/** The panels of a bench that are shown: those that were chosen, as far as they have something to say. */
export function shownPanels(bench: Bench, chosen: readonly PanelName[]): readonly PanelName[] {
  return panelsFor(bench).filter((panel) => chosen.includes(panel) && isRecorded(bench, panel))
}

/**
 * How the curves are called: by letter and rate, as in the list of runs below them; by the rate alone where the drawing itself adds
 * the letter; or by what they differ in where they stand alone, in a file.
 */
export type Names = 'short' | 'rate' | 'full'

/** What the lab draws: of runs under way as much as there is, and until there is anything what was there before. */
export function labPanels(state: LabState, named: Names = 'short'): readonly DrawnPanel[] {
  const { timeline, result, latest, panels, display, step, run } = state
  const options = panelOptions(display, step)
  const { present } = timeline
  if (present.kind === 'other') {
    const known = result ?? latest
    return known === null ? [] : panelsOf(panels, known, options).map((panel) => ({ panel, isOld: result === null }))
  }
  const { bench } = present
  const names = shownPanels(bench, panels)
  const hasBegun = run.records.some((records) => records.length > 0)
  if (result === null && !hasBegun && latest?.kind === 'overlay-result') {
    return panelsOf(names, latest, options).map((panel) => ({ panel: relabelled(panel, latest, named), isOld: true }))
  }
  const drawn = drawnResult(state)!.result
  return names.flatMap((name) =>
    ownPanels(name, drawn, bench, options).map((panel) => ({
      panel: relabelled(
        panel.kind === 'chart' ? { ...panel, chart: framed(panel.chart, state, bench) } : panel,
        drawn,
        named,
      ),
      isOld: false,
    })),
  )
}

/** A panel of the runs that are drawn; what shows a single run shows the one in hand. */
function ownPanels(
  name: PanelName,
  result: OverlayResult,
  bench: Bench,
  options: Parameters<typeof panelsOf>[2],
): readonly Panel[] {
  if (name === 'moments' || name === 'effective-rates')
    return panelsOf([name], onlyRun(result, bench.selected), options)
  const hidden = new Set(bench.hidden.map((i) => drawnRuns(result)[i]!.mark.letter))
  const isDrawn = ({ mark }: { readonly mark: RunMark }) => !hidden.has(mark.letter)
  return panelsOf([name], result, options).map((panel): Panel => {
    if (panel.kind === 'chart') return { ...panel, chart: chartOf(panel.chart, isDrawn) }
    if (panel.kind === 'table') return panel
    return { ...panel, surface: { ...panel.surface, trajectories: panel.surface.trajectories.filter(isDrawn) } }
  })
}

/** A chart of some of its series; where that leaves none it says so. */
function chartOf(chart: Chart, isDrawn: (series: Series) => boolean): Chart {
  const series = chart.series.filter(isDrawn)
  const isEmptied = series.length === 0 && chart.series.length > 0
  return { ...chart, series, ...(isEmptied && { title: 'No run is drawn.' }) }
}

function onlyRun(result: OverlayResult, index: number): OverlayResult {
  const at = <Item>(items: readonly Item[]): Item[] => items.slice(index, index + 1)
  return {
    ...result,
    config: { ...result.config, runs: at(result.config.runs) },
    runs: at(result.runs),
    diagnoses: at(result.diagnoses),
  }
}

/** A chart over the steps with the whole length of the runs, however far they are, and with the changes of their rates. */
function framed(chart: Chart, { experiment }: LabState, bench: Bench): Chart {
  if (chart.xAxis.label !== 'step' || chart.series.length === 0) return chart
  const rules = [...(chart.rules ?? []), ...interventionRules(bench)]
  const domain = [0, Math.max(1, lastStepOf(experiment))] as const
  return { ...chart, xAxis: { ...chart.xAxis, domain }, ...(rules.length > 0 && { rules }) }
}

/** Where the rate of a run that is drawn was changed, and to what. */
function interventionRules({ config, hidden }: Bench): Rule[] {
  const marks = labMarks(config.runs)
  return config.runs.flatMap(({ interventions }, i) =>
    hidden.includes(i)
      ? []
      : interventions.map(
          ({ step, learningRate }): Rule => ({
            axis: 'x',
            at: step,
            label: `${marks[i]!.letter} → ${formatRate(learningRate)}`,
            hangs: true,
          }),
        ),
  )
}

/** A panel whose curves have the look of their runs on the bench, and are called by letter and rate. */
function relabelled(panel: Panel, result: OverlayResult, named: Names): Panel {
  if (panel.kind === 'table' || panel.name === 'moments' || panel.name === 'effective-rates') return panel
  const runs = drawnRuns(result)
  const marks = labMarks(result.config.runs)
  const relabel = <Drawn extends { readonly label: string; readonly mark: RunMark }>(one: Drawn): Drawn => {
    const place = runs.findIndex(({ mark }) => mark.letter === one.mark.letter)
    const mark = marks[place]!
    // The raw curve behind a smoothed one has no name.
    if (one.label === '' || named === 'full') return { ...one, mark }
    const rate = formatRate(result.config.runs[place]!.learningRate)
    return { ...one, mark, label: named === 'rate' ? rate : `${mark.letter} ${rate}` }
  }
  return panel.kind === 'chart'
    ? { ...panel, chart: { ...panel.chart, series: panel.chart.series.map(relabel) } }
    : { ...panel, surface: { ...panel.surface, trajectories: panel.surface.trajectories.map(relabel) } }
}
