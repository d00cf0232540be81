import { rangeTestPlan, resultSoFar, searchPlan } from '@sweetspot/core'
import type { PanelName, RangeTestConfig, SearchConfig } from '@sweetspot/schema'
import type { Chart } from '../chart/chart.ts'
import { liveRampChart } from '../models/live-ramp-chart.ts'
import { liveCheckChart, liveRangeTestFinding } from '../models/live-range-test.ts'
import { liveRunsChart } from '../models/live-runs.ts'
import { liveSearchChart, liveSearchFinding } from '../models/live-search.ts'
import { pickRules } from '../models/pick-rules.ts'
import type { PlannedExperiment } from '../store/plannable.ts'
import type { RunState } from '../store/run-store.ts'
import type { Panel } from './panel.ts'

type UnderWay = Pick<RunState<unknown>, 'jobs' | 'records' | 'results' | 'learningRates'>

/**
 * What grows on the screen while an experiment trains: a range test as loss against its rates and then the bathtub of its check,
 * a search as the bathtub that it fills in, all else as loss against step. None before the first record.
 */
export function livePanels(run: UnderWay, experiment: PlannedExperiment): readonly Panel[] {
  if (run.records.every((records) => records.length === 0)) return []
  switch (experiment.kind) {
    case 'range-test':
      return rangeTestPanels(run, experiment)
    case 'search':
      return searchPanels(run, experiment)
    default: {
      const chart = liveRunsChart(run, experiment)
      return chart === null ? [] : [panelOf('loss', chart)]
    }
  }
}

function rangeTestPanels(run: UnderWay, config: RangeTestConfig): Panel[] {
  const soFar = resultSoFar(rangeTestPlan(config), run)
  const { result } = soFar
  if (result.ramps.every(({ losses }) => losses.length === 0)) return []
  // With their names: no table of letters stands beside a panel.
  const rules = pickRules(result)
  const ramp = panelOf('range-test', { ...liveRampChart(result, liveRangeTestFinding(result, true)), rules })
  if (result.check === null) return [ramp]
  const check = { ...liveCheckChart(soFar, run), rules: rules.map((rule) => ({ ...rule, hangs: true })) }
  return [ramp, panelOf('range-check', check)]
}

function searchPanels(run: UnderWay, config: SearchConfig): Panel[] {
  const soFar = resultSoFar(searchPlan(config), run)
  return [panelOf('bathtub', liveSearchChart(soFar, run, liveSearchFinding(soFar.result, true)))]
}

function panelOf(name: PanelName, chart: Chart): Panel {
  return { kind: 'chart', name, chart }
}
