import { type Diagnosis, toLink } from '@sweetspot/schema'
import { formatRate } from '../format/rate.ts'
import { verdictMark } from '../marks/verdict-mark.ts'
import { labCases } from './lab-cases.ts'

/** An experiment of the lab that shows what the log shows, with the advice followed beside it. */
export interface LabFork {
  /** The fragment of the lab's address. */
  readonly link: string
  readonly sentence: string
}

/** The lab's nearest experiment to a diagnosis; null where that claims nothing that could be tried. */
export function labForkOf({ verdict, suspicion }: Diagnosis): LabFork | null {
  const isSuspected = suspicion === 'too-slow'
  const shown = isSuspected ? 'too-slow' : verdict
  const chosen = labCases[shown]
  if (chosen === undefined) return null
  const { model, like, advised } = chosen
  const seen = `${isSuspected ? 'what is suspected' : 'the same'} (${verdictMark(shown).word}, at rate ${formatRate(like.learningRate)})`
  const others = advised.map(({ what }) => `the same run ${what}`).join(' and ')
  return {
    link: toLink({ kind: 'overlay', runs: [like, ...advised.map(({ run }) => run)] }),
    sentence: `The lab does not have your model. It opens ${model} that shows ${seen}, and beside it ${others}. Whether yours answers alike, only your own run can tell.`,
  }
}
