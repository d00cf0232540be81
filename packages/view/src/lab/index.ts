export { type Bench, benchOf, isAlone, select, selectedRun, solo, toggleHidden, withRuns } from './bench/bench.ts'
export { addRun, addRunAt, duplicateRun, hasRoom, removeRun, withRate } from './bench/edit-runs.ts'
export {
  differsIn,
  type SettingPath,
  settingAt,
  sharedSettings,
  spreadSetting,
  withSetting,
  withTask,
} from './bench/edit-settings.ts'
export { baseRateAt, editIntervention, fork, intervene, removeIntervention } from './bench/interventions.ts'
export { bestRunOf, overlayOf } from './bench/overlay-of.ts'
export { isRecorded, openingPanels, panelsFor, recording, recordingNoMore } from './bench/records.ts'
export { advanced, redone, type Timeline, timelineOf, undone, withPresent } from './bench/timeline.ts'
export { type DrawnResult, drawnResult } from './drawing/drawn-result.ts'
export { labMarks } from './drawing/lab-marks.ts'
export { labPanels, type Names, shownPanels } from './drawing/lab-panels.ts'
export { panelTitles } from './drawing/panel-titles.ts'
export { thinnedChart } from './drawing/thinned-chart.ts'
export { withFuture } from './drawing/with-future.ts'
export { comparedTable } from './microscope/compared-table.ts'
export { firstUnderMicroscope, microscopeBench, withChanged, withWatchedTask } from './microscope/microscope-bench.ts'
export { comparedRates, parameterMoments, ratesOverSteps, type WatchedRun } from './microscope/microscope-charts.ts'
export { microscopeText, notWorkedText, runText } from './microscope/microscope-words.ts'
export { parameterName } from './microscope/parameter-name.ts'
export { parametersTable } from './microscope/parameters-table.ts'
export { lookedAt } from './microscope/quantities.ts'
export { stepsTable } from './microscope/steps-table.ts'
export { workedUpdate } from './microscope/worked-update.ts'
export { type PresetGroup, presetGroups } from './preset-groups.ts'
export { problemText } from './problem-text.ts'
export { type RunRow, runRows } from './run-rows.ts'
export { labelOf } from './setup/label-of.ts'
export { meaningOf } from './setup/meaning-of.ts'
export { textOf, valueIn } from './setup/text-of.ts'
export {
  experimentOf,
  initialState,
  isSame,
  type LabState,
  panelsWith,
  type Subject,
  subjectOf,
} from './state/lab-state.ts'
export { createLabStore, type LabStore, type LabStoreOptions } from './state/lab-store.ts'
export { liveResult } from './state/live-result.ts'
export { reuseRuns } from './state/reuse-runs.ts'
export { isSurfaceName, type SurfaceName, suitedRuns, surfaceNames } from './surface/suited-runs.ts'
export { surfaceBench, withStartMoved } from './surface/surface-bench.ts'
export { cursorText, startText } from './surface/surface-words.ts'
export { waysTable } from './surface/ways-table.ts'
