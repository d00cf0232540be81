/** One thing that is wrong with an input. */
export interface ConfigIssue {
  /** Where: "optimizer.beta1", or "" for the whole input. */
  readonly path: string
  /** The rule that is broken: "expected a number below 1", "is not one of sgd, adam". */
  readonly rule: string
  /** What was given: "1", "'adamm'". */
  readonly given: string
  /** What to do: "A decay rate is a fraction in [0, 1).", or "". */
  readonly remedy: string
}

/**
 * One line: path, rule, what was given, remedy.
 *
 * A rule that begins with "is" has what was given as its subject; a remedy that begins with a small letter goes on with the sentence.
 */
export function issueText({ path, rule, given, remedy }: ConfigIssue): string {
  const where = path === '' ? '' : `${path}: `
  const what = given === '' ? rule : rule.startsWith('is ') ? `${given} ${rule}` : `${rule}, got ${given}`
  if (remedy === '') return `${where}${what}.`
  return `${where}${what}${/^\p{Ll}/u.test(remedy) ? '; ' : '. '}${remedy}`
}

/** An input that breaks its schema; every issue says where, which rule and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly issues: readonly ConfigIssue[]

  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(issueText).join('\n'))
    this.issues = issues
  }
}
