import { type Curve, type CurveInput, curve, type Diagnosis, parse } from '@sweetspot/schema'
import { adviceFor } from './advice.ts'
import { confidenceOf } from './confidence.ts'
import { missingFrom } from './missing.ts'
import type { Neighbour } from './neighbour.ts'
import { rules } from './rules/index.ts'
import { signalsOf } from './signals/signals.ts'
import { decide, suspect } from './verdict.ts'

export interface DiagnoseOptions {
  /** The rate of the run, where the curve does not say it. */
  readonly learningRate?: number
  /** The same run at other rates; this one may be among them. */
  readonly neighbours?: readonly Neighbour[]
}

/**
 * What is wrong with a run, if anything: every rule's finding, the verdict that they make together, how sure that is, what
 * was missing and what to try. Pure: same curve, same diagnosis.
 *
 * @throws ConfigError with path, rule and remedy
 * @example
 * diagnose({ steps: [0, 1, 2], losses: [2.3, 40, Infinity] }).verdict // 'diverged'
 */
export function diagnose(input: CurveInput, options: DiagnoseOptions = {}): Diagnosis {
  return diagnoseCurve(parse(curve, input), options)
}

/** The same for a curve that is known to be valid, as those of our own runs are: checking a long one takes longer than judging it. */
export function diagnoseCurve(known: Curve, options: DiagnoseOptions = {}): Diagnosis {
  const signals = signalsOf(known, options)
  const findings = Object.values(rules).flatMap((rule) => rule(signals) ?? [])
  const decision = decide(findings, signals)
  const suspicion = suspect(findings, decision, signals)
  return {
    kind: 'diagnosis',
    version: 1,
    verdict: decision.verdict,
    confidence: confidenceOf(decision, suspicion, signals),
    suspicion,
    findings,
    missing: missingFrom(signals),
    advice: adviceFor(findings, decision, suspicion, signals),
  }
}
