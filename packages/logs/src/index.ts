export { LogError } from './log-error.ts'
export { readCurve } from './read-curve.ts'
