import type { PanelName } from '@sweetspot/schema'

/** What each panel shows, in a few words. */
export const panelMeanings: Readonly<Record<PanelName, string>> = {
  loss: 'training loss against step',
  surface: 'the ways of the runs on the loss surface',
  position: 'where the parameter stands at each step',
  rate: 'the rate of each update, as schedule and changes set it',
  'gradient-norm': 'the length of the gradient, before any clipping',
  'update-ratio': 'how far an update moves the weights, as a share of their length',
  bathtub: 'final loss against rate',
  stability: 'the rate as a share of its limit; measured every tenth of the run',
  moments: 'gradient, m and v of a parameter of the run in hand',
  'effective-rates': 'what the mean gradient of a parameter is multiplied by',
  'worked-steps': 'one run row by row',
  'steps-needed': 'steps that each rate needs for a target',
  'range-test': 'loss against rate on a ramp',
  'range-check': 'the picks beside whole runs',
}
