import type { Diagnosis, Finding } from '@sweetspot/schema'
import { diagnosis as diagnosisSchema, verdicts } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { verdictTitle } from '../diagnose/verdict-title.ts'
import { findingText } from './finding.ts'
import { formatTimes } from './times.ts'
import { adviceSentence, missingSentence, verdictSentence } from './verdict.ts'

const finding = (rule: string, evidence: Finding['evidence'], fromStep = 0): Finding => ({
  rule,
  severity: 'error',
  fromStep,
  toStep: fromStep,
  evidence,
})

const diagnosis = (
  verdict: Diagnosis['verdict'],
  findings: Finding[] = [],
  rest: Partial<Diagnosis> = {},
): Diagnosis => ({
  kind: 'diagnosis',
  version: 1,
  verdict,
  confidence: 0.9,
  suspicion: 'none',
  findings,
  missing: [],
  advice: [],
  ...rest,
})

const actions = diagnosisSchema.shape.advice.element.shape.action.options

describe('the words of a diagnosis', () => {
  it('[WORDS-1] a finding is a few words with its numbers', () => {
    expect(findingText(finding('non-finite', { value: Infinity, loss: 1 }, 126))).toBe('loss Infinity at step 126')
    expect(findingText(finding('diverging', { start: 2.3, end: 250, peak: 309 }))).toBe(
      'rose to 309, 134x its start, and stayed',
    )
    expect(findingText(finding('diverging', { start: 2.3, end: 130, peak: 309 }))).toBe(
      'rose to 309, 134x its start, and ends at 130',
    )
    expect(
      findingText(finding('collapsed', { peak: 40, end: Math.LN10, baseline: Math.LN10, accuracy: 0.1, deadUnits: 1 })),
    ).toBe('rose to 40, then stuck at 2.303, accuracy 10%, 100% of the units dead; a constant guess has 2.303')
    expect(findingText(finding('too-slow', { bestRate: 0.01, bestLoss: 0.84, end: 2.51 }))).toBe(
      'rate 0.01 ends at 0.8400, this one at 2.510',
    )
  })

  it('[WORDS-2] a rule that the words do not know yet is named, not lost', () => {
    expect(findingText(finding('some-new-rule', { number: 1 }))).toBe('some new rule')
  })

  it('[WORDS-3] a verdict comes with the evidence that decided it', () => {
    expect(verdictSentence(diagnosis('diverged', [finding('non-finite', { value: Infinity, loss: 1 }, 126)]))).toBe(
      'The run left the finite numbers: loss Infinity at step 126.',
    )
    expect(
      verdictSentence(diagnosis('oscillating', [finding('oscillating', { level: 1.5, swing: 1, period: 2 })])),
    ).toBe('The run jumps to and fro and does not settle: swings by 1 about 1.500 every 2 evaluations.')
    const wins = finding('smaller-rate-wins', { bestRate: 0.1, bestLoss: 0.01, end: 0.5 })
    expect(verdictSentence(diagnosis('oscillating', [wins]))).toBe(
      'The rate is too large for the run to settle: rate 0.1 ends at 0.01000, this one at 0.5000.',
    )
  })

  it('[WORDS-4] NaN before the first update is not blamed on the rate', () => {
    const text = verdictSentence(diagnosis('diverged', [finding('non-finite-start', { value: Number.NaN })]))
    expect(text).toBe('Loss NaN before the first update. The learning rate is not the cause.')
  })

  it('[VIEW-84] where nothing is claimed there is no confidence to speak of', () => {
    const titles = [0, 0.4].map((confidence) => verdictTitle(diagnosis('not-enough-evidence', [], { confidence })))
    expect(titles).toEqual(['? not enough evidence', '? not enough evidence (confidence 40%)'])
  })

  it('[WORDS-5] a suspicion is worded as one', () => {
    const text = verdictSentence(
      diagnosis('not-enough-evidence', [finding('hardly-moved', { start: 2.5, end: 2.498 })], {
        suspicion: 'too-slow',
      }),
    )
    expect(text).toBe('Hardly moved: 2.500 to 2.498. The rate may be too small; one curve alone cannot tell.')
  })

  it('[WORDS-6] every verdict and every advice has a plain sentence, without shouting and without "simply"', () => {
    const sentences = [
      ...verdicts.map((verdict) => verdictSentence(diagnosis(verdict))),
      ...actions.map((action) => adviceSentence({ action })),
    ]
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^!]*\.$/)
    expect(sentences.join(' ')).not.toMatch(/simply|undefined|NaN/)
  })

  it('[WORDS-7] factors on a rate read as distances, the nearer end first', () => {
    expect(adviceSentence({ action: 'restart-lower', factors: [0.1, 1 / 3] })).toBe(
      'Start again with a rate 3x to 10x lower; a run like this does not heal.',
    )
    expect(adviceSentence({ action: 'lower-rate', factors: [0.1, 0.1] })).toBe('Lower the rate by 10x.')
    expect(adviceSentence({ action: 'probe-higher-rates', factors: [3, 10] })).toBe(
      'Run 3x and 10x the rate as well, and go on by 10x until the curve changes.',
    )
    expect([1.44, 134.3, 4.2e7].map(formatTimes)).toEqual(['1.4x', '134x', '4.2e7x'])
  })

  it('[WDIAG-86] advice names the rates themselves where that of the run is known', () => {
    expect([
      adviceSentence({ action: 'restart-lower', factors: [0.1, 1 / 3] }, 3.16),
      adviceSentence({ action: 'lower-rate', factors: [0.5, 0.5] }, 0.2),
      adviceSentence({ action: 'probe-higher-rates', factors: [3, 10] }, 1e-4),
      adviceSentence({ action: 'keep-rate' }, 0.1),
    ]).toEqual([
      'Start again with a rate 3x to 10x lower (0.316 to 1.05); a run like this does not heal.',
      'Lower the rate by 2x (0.1).',
      'Run 3x and 10x the rate (3e-4 and 0.001) as well, and go on by 10x until the curve changes.',
      'Keep this rate.',
    ])
  })

  it('[WORDS-8] what was missing is one sentence, and none where nothing was', () => {
    expect(missingSentence(diagnosis('healthy'))).toBeNull()
    expect(missingSentence(diagnosis('healthy', [], { missing: ['neighbours'] }))).toBe(
      'Not in the data, and would help: runs at other rates.',
    )
    expect(missingSentence(diagnosis('healthy', [], { missing: ['neighbours', 'gradient-norm', 'fixed-batch'] }))).toBe(
      'Not in the data, and would help: runs at other rates, gradient norms and the loss of a fixed batch.',
    )
  })
})
