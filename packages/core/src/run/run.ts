import type { Checkpoint, RunConfig, RunEvaluation, RunOutcome, StepRecord } from '@sweetspot/schema'
import type { Data } from '../data/data.ts'
import type { KernelKind } from '../kernels/create-kernels.ts'
import type { Objective } from '../objectives/objective.ts'
import { objectiveOf } from '../objectives/registry.ts'
import { clipGradient } from '../optimizers/clipping.ts'
import { optimizerOf } from '../optimizers/index.ts'
import { createStabilityMeter } from '../stability/stability-meter.ts'
import { changeSince, keepBefore } from '../vector/change.ts'
import { flatLayout } from '../vector/layout.ts'
import { lengthOf } from '../vector/norm.ts'
import { copyOf, type Vector, zerosLike } from '../vector/vector.ts'
import { createRates } from './rates.ts'
import { copyOfState, runVectors } from './run-vectors.ts'
import { initialStopState, type StopState, shouldStop } from './stop-rule.ts'
import { createTensorMeter } from './tensor-meter.ts'
import { createWatch } from './watch.ts'

/** What a run may be given beside its config. */
export interface RunOptions {
  /** An objective of your own; the config's task is not used then. */
  readonly objective?: Objective
  /** The data set of the config's task, from `loadData`; generated data and surfaces need none. */
  readonly data?: Data
  /** Which kernels compute a network, the host's best where it is left out; both give the same bits. */
  readonly kernels?: KernelKind
  /** Where to go on from; it is copied, never written. */
  readonly from?: Checkpoint
  /** Stop before this step, short of the config's steps: the schedule keeps its full length. */
  readonly until?: number
  /** Looked at before every step. */
  readonly signal?: { readonly aborted: boolean }
}

/** A run that can be stepped, looked into and continued elsewhere. */
export interface Run {
  readonly objective: Objective
  /** Updates made so far. */
  readonly step: number
  /** Makes the updates, one record each: the one loop of this project. */
  records(): Generator<StepRecord, RunOutcome>
  /** The state after the updates so far: everything from which the run continues bit for bit. */
  checkpoint(): Checkpoint
  /** All training data, and the held-out data, at the parameters so far. */
  evaluate(): RunEvaluation
}

/** A run of a complete config, such as a plan makes; `startRun` is for configs that somebody wrote. */
export function createRun(config: RunConfig, options: RunOptions = {}): Run {
  const objective =
    options.objective ??
    objectiveOf(config.task, {
      seed: config.seed,
      ...(options.data && { data: options.data }),
      ...(options.kernels && { kernels: options.kernels }),
    })
  const { record: wanted, clipping } = config
  const { from } = options
  const { create } = optimizerOf(config.optimizer)
  const optimizer = create(config.optimizer as never, objective.layout ?? flatLayout(objective.dimension))
  const start = from ? from.params : objective.init(config.seed)
  const vectors = runVectors(objective, start, from ? from.optimizer : optimizer.init(start))
  const { params, grads, change, state: optimizerState } = vectors
  const stopState: StopState = from ? { ...initialStopState(), ...from.stop } : initialStopState()
  const judged = optimizer.evaluationParams ? vectors.judged : params
  const endStep = Math.min(config.steps, options.until ?? config.steps)
  let step = from?.step ?? 0
  const rates = createRates(config, step, from?.schedule ?? {})
  const measureTensors = wanted.perTensor ? createTensorMeter(objective) : undefined
  const measureStability =
    wanted.stabilityEvery > 0 ? createStabilityMeter(config.optimizer, objective, config.seed) : undefined
  const watch = createWatch(wanted.watch, objective.dimension, optimizer, optimizerState)

  function evaluationParams(): Vector {
    optimizer.evaluationParams?.(optimizerState, params, judged)
    return judged
  }

  /** The record of this step without its update: what there is to see at the parameters the update starts from. */
  function observe(learningRate: number, loss: number, gradNorm: number): StepRecord {
    const weightNorm = lengthOf(params)
    const record: StepRecord = { step, learningRate, loss, gradNorm, weightNorm, updateNorm: 0, updateRatio: 0 }
    if (objective.stepsPerEpoch !== undefined) record.epoch = step / objective.stepsPerEpoch
    if (objective.probe && step % wanted.probeEvery === 0) record.probeLoss = objective.probe(evaluationParams())
    if (objective.validation && wanted.validationEvery > 0 && step % wanted.validationEvery === 0) {
      record.validationLoss = objective.validation(evaluationParams()).loss
    }
    if (wanted.params === 'copy') record.params = copyOf(params)
    if (measureStability && step % wanted.stabilityEvery === 0) {
      Object.assign(record, measureStability(params, optimizerState, learningRate, step))
    }
    return record
  }

  function* records(): Generator<StepRecord, RunOutcome> {
    const { target } = config.stop
    let diverged: RunOutcome | undefined
    while (step < endStep) {
      if (options.signal?.aborted) return { kind: 'aborted', step }
      const at = step
      const learningRate = rates.learningRate(at)
      const loss = objective.lossAndGrad(params, grads, at)
      const gradNorm = lengthOf(grads)
      const record = observe(learningRate, loss, gradNorm)
      if (!Number.isFinite(loss)) diverged ??= { kind: 'diverged', step: at, quantity: 'loss' }
      else if (!Number.isFinite(gradNorm)) diverged ??= { kind: 'diverged', step: at, quantity: 'gradient' }
      if (diverged && config.whenNonFinite === 'end') {
        yield record
        return diverged
      }
      if (target !== null && loss <= target) {
        yield record
        return diverged ?? { kind: 'stopped', step: at }
      }
      if (clipping.name !== 'none') record.clipped = clipGradient(clipping, grads, gradNorm)

      const momentum = rates.momentum(at)
      const seeAfter = watch?.(params, grads)
      keepBefore(params, change)
      optimizer.update(optimizerState, params, grads, learningRate, momentum)
      objective.roundParams?.(params)
      record.updateNorm = changeSince(params, change)
      record.updateRatio = record.updateNorm / record.weightNorm
      if (measureTensors) record.tensors = measureTensors(params, grads, change)
      if (seeAfter) record.watched = seeAfter(change, learningRate, momentum)
      rates.observe(loss, at)
      const stopped = shouldStop(stopState, loss, config.stop)
      if (!Number.isFinite(record.updateNorm)) diverged ??= { kind: 'diverged', step: at, quantity: 'params' }

      // Before the record is handed out, so that a checkpoint taken between two records goes on with the next update.
      step = at + 1
      yield record
      if (diverged && config.whenNonFinite === 'end') return diverged
      if (stopped) return { kind: 'stopped', step }
    }
    if (diverged) return diverged
    return { kind: step < config.steps ? 'stopped' : 'finished', step }
  }

  return {
    objective,
    get step() {
      return step
    },
    records,
    checkpoint: () => ({
      kind: 'checkpoint',
      version: 1,
      step,
      params: copyOf(params),
      optimizer: copyOfState(optimizerState),
      schedule: rates.state(),
      stop: { ...stopState },
    }),
    evaluate: () => evaluate(objective, evaluationParams()),
  }
}

/** All that an objective can say of a parameter vector; without `evaluate` the loss of the first batch stands in. */
function evaluate(objective: Objective, params: Vector): RunEvaluation {
  const training = objective.evaluate?.(params) ?? { loss: objective.lossAndGrad(params, zerosLike(params), 0) }
  const validation = objective.validation?.(params)
  return {
    ...training,
    ...(validation && { validationLoss: validation.loss }),
    ...(validation?.accuracy !== undefined && { validationAccuracy: validation.accuracy }),
  }
}
