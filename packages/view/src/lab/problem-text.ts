import { type ConfigError, issueText } from '@sweetspot/schema'

/** What is wrong with a bench, each thing once and without the run's number: a setting that all runs share is wrong in all of them. */
export function problemText({ issues }: ConfigError): string {
  const texts = issues.map((issue) => issueText({ ...issue, path: issue.path.replace(/^runs\[\d+\]\.?/, '') }))
  return [...new Set(texts)].join(' ')
}
