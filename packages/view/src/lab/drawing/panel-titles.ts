import type { PanelName } from '@sweetspot/schema'

/** What the switch of each panel is called. */
export const panelTitles: Readonly<Record<PanelName, string>> = {
  loss: 'Loss',
  surface: 'Surface',
  position: 'Position',
  rate: 'Rate',
  'gradient-norm': 'Gradient norm',
  'update-ratio': 'Update ratio',
  bathtub: 'Bathtub',
  stability: 'Stability',
  moments: 'Moments',
  'effective-rates': 'Effective rates',
  'worked-steps': 'Steps',
  'steps-needed': 'Steps needed',
  'range-test': 'Range test',
  'range-check': 'Check',
}
