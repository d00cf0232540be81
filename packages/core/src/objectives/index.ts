import { parse, type TaskInput, taskConfig } from '@sweetspot/schema'
import type { Objective } from './objective.ts'
import { type ObjectiveContext, objectiveOf } from './registry.ts'

export { dataNameOf, type ObjectiveContext, objectives } from './registry.ts'
export { type Surface, surfaceOf } from './surfaces/index.ts'

/**
 * The objective of a task; what the config leaves out, schema's defaults fill in. An objective owns scratch memory: one serves
 * one run at a time.
 *
 * @example
 * createObjective({ name: 'parabola' }).lossAndGrad([4], new Float64Array(1), 0) // 16
 * createObjective({ name: 'digits' }, { data: await loadData('digits'), seed: 1 }).dimension // 9610
 * @throws ConfigError with path, rule and remedy
 */
export function createObjective(config: TaskInput, context: ObjectiveContext = {}): Objective {
  return objectiveOf(parse(taskConfig, config), context)
}
