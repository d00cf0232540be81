import { ConfigError, issueText } from '@sweetspot/schema'
import { type LabState, problemText } from '@sweetspot/view/lab'

/** Why nothing is being found out: an experiment that asks for too much, or one that cannot be done; null where nothing is wrong. */
export function troubleOf({ problem, run }: Pick<LabState, 'problem' | 'run'>): string | null {
  if (problem !== null) {
    const text = problem.issues.map(issueText).join(' ')
    return problem.kind === 'large' ? `${text} Press r to run it all the same.` : text
  }
  const { error } = run
  if (run.status !== 'failed' || error === null) return null
  return error instanceof ConfigError ? problemText(error) : error.message
}
