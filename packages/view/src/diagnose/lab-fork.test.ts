import { curveOf, dataNameOf, diagnose, loadData, runJob } from '@sweetspot/core'
import { type Diagnosis, fromLink, parse, type RunInput, runConfig, type Verdict } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { type LabCase, labCases } from './lab-cases.ts'
import { labForkOf } from './lab-fork.ts'

async function diagnosisOf(input: RunInput): Promise<Diagnosis> {
  const run = parse(runConfig, input)
  const name = dataNameOf(run.task)
  const job = runJob({ run }, name === null ? {} : { data: await loadData(name) })
  for (let next = job.next(); ; next = job.next()) if (next.done) return diagnose(curveOf(next.value))
}

const diagnosisWith = (verdict: Verdict, suspicion: Diagnosis['suspicion'] = 'none'): Diagnosis => ({
  kind: 'diagnosis',
  version: 1,
  verdict,
  confidence: 0.9,
  suspicion,
  findings: [],
  missing: [],
  advice: [],
})

const cases = Object.entries(labCases) as [Verdict, LabCase][]

describe('the experiment of the lab', () => {
  it.each(cases)(
    '[WDIAG-20] for "%s" its first run has that verdict, or stands under that suspicion',
    async (verdict, { like }) => {
      const seen = await diagnosisOf(like)
      expect(seen.suspicion === 'too-slow' ? 'too-slow' : seen.verdict).toBe(verdict)
    },
  )

  it.each(cases)(
    '[WDIAG-21] for "%s" the sentence says that it is another model, and the link opens as it is',
    (verdict) => {
      const { sentence, link } = labForkOf(diagnosisWith(verdict))!
      expect(sentence).toMatch(/^The lab does not have your model\. It opens .* only your own run can tell\.$/)
      expect(fromLink(link)).toMatchObject({ kind: 'overlay' })
    },
  )

  it('[WDIAG-22] a suspicion opens a run that crawls; not enough evidence alone opens nothing', () => {
    expect(labForkOf(diagnosisWith('healthy', 'too-slow'))!.sentence).toContain('what is suspected (too small')
    expect(labForkOf(diagnosisWith('not-enough-evidence'))).toBeNull()
  })
})
