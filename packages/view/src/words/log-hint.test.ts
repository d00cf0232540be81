import { diagnosis } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { confidenceSentence } from './confidence.ts'
import { logHint } from './log-hint.ts'

describe('the words about evidence', () => {
  it('[WDIAG-29] every signal that a diagnosis can miss has a sentence that says how to have it next time', () => {
    for (const signal of diagnosis.shape.missing.element.options) {
      expect(logHint(signal)).toMatch(/^(Log|Add) .+[:.] ?.*\.$/)
    }
  })

  it.each([
    [0.9, 'none', /^That share of the verdicts/],
    [0.4, 'too-slow', /a suspicion, not a verdict/],
    [0, 'none', /^Nothing is claimed/],
  ] as const)('[WDIAG-30] a confidence of %s says what it means', (confidence, suspicion, words) => {
    const sentence = confidenceSentence({
      kind: 'diagnosis',
      version: 1,
      verdict: 'healthy',
      confidence,
      suspicion,
      findings: [],
      missing: [],
      advice: [],
    })
    expect(sentence).toMatch(words)
  })
})
