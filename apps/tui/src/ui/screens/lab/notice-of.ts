import { sanitiseLine } from '@sweetspot/view'
import type { LabState } from '@sweetspot/view/lab'

/** What has to be said before what was found: that nothing was run yet, or not to its end; null for nothing. */
export function noticeOf({ problem, run, result }: LabState): string | null {
  if (problem?.kind === 'large') return 'This experiment is large and has not been run: r runs it, u goes back.'
  if (run.status === 'failed')
    return sanitiseLine(`The training failed: ${run.error?.message ?? 'no reason was given'}. r tries again.`)
  if (run.status !== 'running' && result?.partial)
    return 'Cancelled: this is as far as the runs came. r trains them to the end.'
  return null
}
