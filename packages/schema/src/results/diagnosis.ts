import { z } from 'zod'
import { extendedNumber } from '../codecs/extended-number.ts'
import { lazyObject } from '../fields/lazy-object.ts'

/** Every verdict on a run. */
export const verdicts = [
  'diverged',
  'diverging',
  'collapsed',
  'oscillating',
  'unstable-recovered',
  'too-slow',
  'plateau',
  'healthy',
  'not-enough-evidence',
] as const

export const verdict = z.enum(verdicts)

/** One thing that a rule saw, in numbers; the words are view's. */
export const finding = lazyObject(() => ({
  /** The rule that saw it: the name of its file. */
  rule: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  fromStep: z.number(),
  toStep: z.number(),
  evidence: z.record(z.string(), extendedNumber),
}))

/** What to try next. */
export const advice = lazyObject(() => ({
  action: z.enum([
    'lower-rate',
    'raise-rate',
    'restart-lower',
    'keep-rate',
    'probe-higher-rates',
    'add-warmup',
    'decay-rate',
    'log-fixed-batch',
    'log-more-steps',
    'inspect-batch',
    'inspect-start',
    'inspect-input',
    'relax-clipping',
  ]),
  /** Factors on the rate, smallest and largest, where the action has any. */
  factors: z.tuple([z.number(), z.number()]).optional(),
}))

/** What is wrong with a run, if anything, and how sure that is. */
export const diagnosis = lazyObject(() => ({
  kind: z.literal('diagnosis').default('diagnosis'),
  version: z.literal(1).default(1),
  verdict,
  /** In [0, 1]; below 0.5 the verdict is a suspicion. */
  confidence: z.number().min(0).max(1),
  /** Suspected too small from one curve alone: never a verdict. */
  suspicion: z.enum(['too-slow', 'none']).default('none'),
  findings: z.array(finding),
  /** Signals that would have helped and were not there. */
  missing: z.array(
    z.enum([
      'learning-rate',
      'gradient-norm',
      'update-ratio',
      'fixed-batch',
      'validation',
      'neighbours',
      'initial-loss',
      'classes',
      'more-points',
    ]),
  ),
  advice: z.array(advice),
}))

export type Verdict = z.output<typeof verdict>
export type Finding = z.output<typeof finding>
export type Advice = z.output<typeof advice>
export type Diagnosis = z.output<typeof diagnosis>
