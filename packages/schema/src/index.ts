import './jitless.ts'

export { type BitsHash, bitsOf, type Computed, createBitsHash } from './codecs/bits.ts'
export { canonical } from './codecs/canonical.ts'
export { extendedNumber } from './codecs/extended-number.ts'
export { hashOf } from './codecs/hash.ts'
export { type FromJsonOptions, fromJson, toJson } from './codecs/json.ts'
export { type JsonSchema, jsonSchemaOf, schemaNames } from './codecs/json-schema.ts'
export { fromLink, toLink } from './codecs/link.ts'
export { ConfigError, type ConfigIssue, issueText } from './errors/config-error.ts'
export { nearest } from './errors/nearest.ts'
export { parse } from './errors/parse.ts'
export { parseExperiment } from './errors/parse-experiment.ts'
export { type ComparisonConfig, type ComparisonInput, comparisonConfig } from './experiments/comparison.ts'
export {
  type ExperimentConfig,
  type ExperimentInput,
  type ExperimentKind,
  experimentConfig,
  experiments,
} from './experiments/index.ts'
export { type OverlayConfig, type OverlayInput, overlayConfig } from './experiments/overlay.ts'
export { type RangeTestConfig, type RangeTestInput, rangeTestConfig } from './experiments/range-test.ts'
export { type Intervention, type RunConfig, type RunInput, runConfig } from './experiments/run.ts'
export { runsOf } from './experiments/runs-of.ts'
export { type SearchConfig, type SearchInput, searchConfig } from './experiments/search.ts'
export { type Field, fieldOf, fieldsOf } from './fields/field.ts'
export {
  type NamedForm,
  type SettingForm,
  type SettingForms,
  settingForms,
  startOf,
  type WhenLeftOut,
} from './fields/setting-form.ts'
export { parameterCount } from './limits/parameter-count.ts'
export { workOf } from './limits/work.ts'
export { type LimitName, limits, limitText } from './limits.ts'
export { migrate } from './migration/migrate.ts'
export type { MigrationStep, Migrations } from './migration/migrations.ts'
export { type ClippingConfig, clippingConfig } from './optimizers/clipping.ts'
export {
  type OptimizerConfig,
  type OptimizerConfigOf,
  type OptimizerInput,
  type OptimizerName,
  optimizerConfig,
  optimizers,
} from './optimizers/index.ts'
export type { PanelName } from './panels/panel-name.ts'
export { type Preset, presetNamed, presets } from './presets/index.ts'
export { type Checkpoint, checkpoint } from './results/checkpoint.ts'
export { type ComparisonResult, comparisonResult } from './results/comparison-result.ts'
export { type Curve, type CurveInput, curve } from './results/curve.ts'
export {
  type Advice,
  type Diagnosis,
  diagnosis,
  type Finding,
  type Verdict,
  verdict,
  verdicts,
} from './results/diagnosis.ts'
export { type ExperimentResult, results } from './results/index.ts'
export { type OverlayResult, overlayResult } from './results/overlay-result.ts'
export {
  type Ramp,
  type RangeTestResult,
  type RefusalReason,
  type RulePick,
  rangeTestResult,
  type Suggestion,
  type SuggestionRule,
  suggestionRules,
} from './results/range-test-result.ts'
export {
  type RunEvaluation,
  type RunOutcome,
  type RunResult,
  runResult,
  type StepRecord,
  type TensorRecord,
  type WatchedRecord,
} from './results/run-result.ts'
export { type SearchResult, type SearchRound, searchResult } from './results/search-result.ts'
export { type Place, type Sweep, type SweepRow, sweep } from './results/sweep.ts'
export {
  type ScheduleConfig,
  type ScheduleConfigOf,
  type ScheduleInput,
  type ScheduleName,
  scheduleConfig,
  schedules,
} from './schedules/index.ts'
export { type TaskConfig, type TaskConfigOf, type TaskInput, type TaskName, taskConfig, tasks } from './tasks/index.ts'
export type { Precision } from './tasks/shared-fields.ts'
