import type { Curve, RunResult, StepRecord } from '@sweetspot/schema'

/** The curve of one of our own runs, with every signal that its records carry. */
export function curveOf(result: RunResult): Curve {
  const { records, config, initial, final } = result
  const probes = records.filter((record) => record.probeLoss !== undefined)
  const validations = records.filter((record) => record.validationLoss !== undefined)
  const column = (read: (record: StepRecord) => number) => records.map(read)
  return {
    kind: 'curve',
    version: 1,
    unit: 'step',
    steps: column((record) => record.step),
    losses: column((record) => record.loss),
    lossSource: result.deterministic ? 'fixed-data' : 'mini-batch',
    learningRates: column((record) => record.learningRate),
    gradNorms: column((record) => record.gradNorm),
    weightNorms: column((record) => record.weightNorm),
    updateRatios: column((record) => record.updateRatio),
    ...(probes.length > 0 && {
      probeSteps: probes.map((record) => record.step),
      probeLosses: probes.map((record) => record.probeLoss!),
    }),
    ...(validations.length > 0 && {
      validationSteps: validations.map((record) => record.step),
      validationLosses: validations.map((record) => record.validationLoss!),
    }),
    ...(config.clipping.name !== 'none' && { clipped: records.map((record) => record.clipped ?? false) }),
    initialLoss: initial.loss,
    finalLoss: final.loss,
    ...(result.baselineLoss !== undefined && { baselineLoss: result.baselineLoss }),
    ...(result.classes !== undefined && { classes: result.classes }),
    ...(final.accuracy !== undefined && { accuracy: final.accuracy }),
    ...(final.deadUnits !== undefined && { deadUnits: final.deadUnits }),
    plannedSteps: config.steps,
  }
}
