export { linearRegressionObjective } from './linear-regression.ts'
export { logisticRegressionObjective } from './logistic-regression.ts'
export type { RegressionTask } from './regression.ts'
