import type { RangeTestResult, RefusalReason, SuggestionRule } from '@sweetspot/schema'

const ruleNames: Readonly<Record<SuggestionRule, string>> = {
  sweetspot: 'Sweetspot',
  'fastai-valley': 'fastai valley',
  'fastai-slide': 'fastai slide',
  'fastai-minimum': 'fastai minimum/10',
  'fastai-steep': 'fastai steep',
  lightning: 'Lightning',
  'torch-lr-finder': 'torch-lr-finder',
  'smith-bounds': 'Smith bounds',
}

/** The name of a rule as people know it. */
export function ruleName(rule: SuggestionRule): string {
  return ruleNames[rule]
}

const refusals: Readonly<Record<RefusalReason, string>> = {
  'too-few-points': 'too few finite losses are left.',
  'no-fall': 'the loss does not fall anywhere on the ramp.',
  'rises-first': 'the loss rises before it falls: the ramp starts beyond the cliff.',
  'no-rise': 'the loss does not rise again before the ramp ends.',
  'rates-not-rising': 'the rates do not rise from step to step.',
  'not-finite-at-start': 'the loss is not finite from the start.',
  'seeds-disagree': 'the seeds disagree by more than half a decade.',
}

/** Why a rule finds no rate. */
export function refusalText(reason: RefusalReason): string {
  return refusals[reason]
}

type Remedy = NonNullable<RangeTestResult['refusal']>['remedy']

const remedies: Readonly<Record<Remedy, readonly [text: string, flag: string]>> = {
  'start-lower': ['Start the ramp ten times lower', '--from'],
  'go-higher': ['Let the ramp end ten times higher', '--to'],
  'more-steps': ['Give the ramp twice the steps', '--steps'],
  'more-seeds': ['Repeat with more seeds', '--seeds 9'],
  'change-task': ['Check the data and the start: the loss should be finite before the first update', ''],
}

/** What to change after a refusal; with the command's flag for it where `flags`. */
export function remedyText(remedy: Remedy, { flags }: { readonly flags: boolean }): string {
  const [text, flag] = remedies[remedy]
  return flags && flag !== '' ? `${text} (${flag}).` : `${text}.`
}
