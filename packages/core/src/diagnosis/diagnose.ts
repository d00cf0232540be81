import { type CurveInput, curve, type Diagnosis, parse } from '@sweetspot/schema'
import type { Neighbour } from './neighbour.ts'

export interface DiagnoseOptions {
  /** The rate of the run, where the curve does not say it. */
  readonly learningRate?: number
  /** The same run at other rates; this one may be among them. */
  readonly neighbours?: readonly Neighbour[]
}

/** What is wrong with a run, if anything. */
export function diagnose(input: CurveInput, _options: DiagnoseOptions = {}): Diagnosis {
  parse(curve, input)
  return {
    kind: 'diagnosis',
    version: 1,
    verdict: 'not-enough-evidence',
    confidence: 0,
    suspicion: 'none',
    findings: [],
    missing: [],
    advice: [],
  }
}
