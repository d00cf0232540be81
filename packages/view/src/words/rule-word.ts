/** Rules whose names are not yet words. */
const words: Readonly<Record<string, string>> = {
  'non-finite': 'not finite',
  'non-finite-start': 'not finite',
  'non-finite-batch': 'not finite',
  'unstable-recovered': 'unstable, recovered',
  'too-slow': 'too small',
}

/** What a rule is called on a drawing. */
export const ruleWord = (rule: string): string => words[rule] ?? rule.replaceAll('-', ' ')
