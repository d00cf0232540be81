import type { Diagnosis } from '@sweetspot/schema'

/** What to log so that a missing signal is there next time, and what it would tell. */
export function logHint(signal: Diagnosis['missing'][number]): string {
  return hints[signal]
}

const hints: Readonly<Record<Diagnosis['missing'][number], string>> = {
  'more-points': 'Log more points: a handful says little.',
  neighbours: 'Add the same run at other rates: only they can prove a rate too small.',
  'learning-rate': 'Log the learning rate of each step: advice can then name rates, and other runs can be compared.',
  'fixed-batch': 'Log the loss of one fixed batch every k steps: without batch noise it shows whether the run swings.',
  validation: 'Log a validation loss every few hundred steps: it is the same data each time.',
  'gradient-norm': 'Log the gradient norm: it tells a flat stretch from a finished run, and often breaks first.',
  'update-ratio': 'Log ‖update‖/‖weights‖: it shows weights that barely move, and weights that jump.',
  'initial-loss': 'Log the loss before the first update: a rise at once is else taken for the start.',
  classes: 'Log how many classes there are: with them the loss of a constant guess is known.',
}
