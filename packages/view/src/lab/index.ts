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
export { type PresetGroup, presetGroups } from './preset-groups.ts'
export { type RunRow, runRows } from './run-rows.ts'
export { labelOf } from './setup/label-of.ts'
export { textOf, valueIn } from './setup/text-of.ts'
export {
  experimentOf,
  initialState,
  isLarge,
  isSame,
  type LabState,
  largeIssue,
  panelsWith,
  type Subject,
  subjectOf,
} from './state/lab-state.ts'
export { createLabStore, type LabStore, type LabStoreOptions } from './state/lab-store.ts'
export { liveResult } from './state/live-result.ts'
export { reuseRuns } from './state/reuse-runs.ts'
