import { describe, expect, it } from 'vitest'
import { yourOwnRunQuestions } from '../questions/11-your-own-run.ts'
import { overlayOf } from '../results/kind-of-result.ts'
import { loadResults } from '../results/load-result.ts'
import { figureNamed } from './index.ts'

const results = await loadResults(figureNamed('verdicts'))

const verdictsOf = (variant: string) => overlayOf(results, variant).diagnoses.map(({ verdict }) => verdict)

describe('the figure of chapter 11', () => {
  it('[LESSON-76] each curve alone has the verdict that the table of the chapter gives it', () => {
    expect(verdictsOf('alone')).toEqual([
      'not-enough-evidence',
      'healthy',
      'diverging',
      'collapsed',
      'unstable-recovered',
    ])
    const [small] = overlayOf(results, 'alone').diagnoses
    expect(small).toMatchObject({ suspicion: 'too-slow', missing: expect.arrayContaining(['neighbours']) })
    expect(small!.confidence).toBeLessThan(0.5)
  })

  it('[LESSON-77] beside larger rates the suspicion becomes a verdict', () => {
    expect(verdictsOf('with-neighbours')).toEqual(['too-slow', 'healthy', 'diverging'])
    expect(overlayOf(results, 'with-neighbours').diagnoses[0]!.confidence).toBeGreaterThan(0.9)
  })

  it('[LESSON-78] on the same data every step a swing is seen by its period', () => {
    const [diagnosis] = overlayOf(results, 'same-data').diagnoses
    expect(diagnosis!.verdict).toBe('oscillating')
    expect(diagnosis!.findings.map(({ rule }) => rule)).toContain('oscillating')
  })

  it('[LESSON-83] the question of chapter 11 has the answer that its explanation gives', () => {
    expect(yourOwnRunQuestions.map((question) => question.answer(results))).toEqual(['not-enough-evidence'])
  })
})
