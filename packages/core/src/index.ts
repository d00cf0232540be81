export { type Batches, createBatches } from './data/batches.ts'
export { circles } from './data/circles.ts'
export type { Data, Samples, TargetScale } from './data/data.ts'
export { type DataName, loadData } from './data/load-data.ts'
export { moons } from './data/moons.ts'
export { spirals } from './data/spirals.ts'
export { curveOf } from './diagnosis/curve-of.ts'
export { type DiagnoseOptions, diagnose } from './diagnosis/diagnose.ts'
export { endLossOf } from './diagnosis/end-loss.ts'
export type { Neighbour } from './diagnosis/neighbour.ts'
export { neighbourOf } from './diagnosis/neighbour-of.ts'
export { hostKernels, type KernelKind } from './kernels/create-kernels.ts'
export { createObjective, dataNameOf, type ObjectiveContext, type Surface, surfaceOf } from './objectives/index.ts'
export { networkObjective } from './objectives/networks/network.ts'
export type { Evaluation, Objective } from './objectives/objective.ts'
export { clipGradient } from './optimizers/clipping.ts'
export { createOptimizer, optimizers } from './optimizers/index.ts'
export type { Optimizer, OptimizerDefinition, OptimizerState, StabilityRule } from './optimizers/optimizer.ts'
export { type Bathtub, type BathtubPoint, bathtubOf } from './plans/bathtub.ts'
export { comparePlan } from './plans/compare.ts'
export { overlayPlan } from './plans/overlay.ts'
export {
  type AbortLike,
  type DriveOptions,
  drive,
  type Executor,
  type ExecutorEvents,
  type Plan,
  type Progress,
} from './plans/plan.ts'
export { planOf } from './plans/plan-of.ts'
export { rateGrid } from './plans/rate-grid.ts'
export { type JobsSoFar, resultSoFar, type SoFar } from './plans/result-so-far.ts'
export { createSerialExecutor, type SerialHost, type SerialOptions } from './plans/serial-executor.ts'
export { type RateRuns, sweepOf } from './plans/sweep.ts'
export { type Random, random } from './random/random.ts'
export { stream } from './random/stream.ts'
export { rangeTestPlan } from './range-test/plan.ts'
export { explain, suggest } from './range-test/suggest.ts'
export { cutShort } from './run/cut-short.ts'
export { type Job, type JobOptions, type JobResult, runJob } from './run/job.ts'
export type { Run, RunOptions } from './run/run.ts'
export { type RunVectors, trainingVectors } from './run/run-vectors.ts'
export { startRun, steps } from './run/start-run.ts'
export { createSchedule, schedules } from './schedules/index.ts'
export {
  type Controller,
  type ControllerState,
  isController,
  type Schedule,
  type ScheduleContext,
} from './schedules/schedule.ts'
export { searchPlan } from './search/plan.ts'
export { type SharpnessOptions, sharpness } from './stability/sharpness.ts'
export { type StabilityRecord, stabilityAlongRun } from './stability/stability-along-run.ts'
export { stabilityLimit, stabilityRule } from './stability/stability-limit.ts'
export type { Layout, Tensor } from './vector/layout.ts'
export type { ReadonlyVector, Vector } from './vector/vector.ts'
