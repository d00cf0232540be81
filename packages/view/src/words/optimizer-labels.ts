import { type OptimizerConfig, type OptimizerName, optimizerConfig, parse } from '@sweetspot/schema'
import { type Settings, settingsThatDiffer, settingText } from './setting-text.ts'

/** How much of a name is wanted. */
export interface LabelLength {
  /** Settings without what they are settings of, where they alone tell it: for drawings. Whole names are for tables. */
  readonly short?: boolean
}

const names: Readonly<Record<OptimizerName, string>> = {
  sgd: 'SGD',
  adam: 'Adam',
  adamw: 'AdamW',
  rmsprop: 'RMSProp',
  adagrad: 'AdaGrad',
  nadam: 'NAdam',
  radam: 'RAdam',
  lion: 'Lion',
  adadelta: 'AdaDelta',
  adamax: 'AdaMax',
  rprop: 'Rprop',
  prodigy: 'Prodigy',
  'schedule-free-adamw': 'schedule-free AdamW',
  muon: 'Muon',
}

/** The name of an optimizer as people write it: `Adam`, `SGD`. */
export function optimizerText(name: OptimizerName): string {
  return names[name]
}

/**
 * The name of each optimizer, with the settings that tell it from others of the same name: `SGD (momentum 0.9)`.
 *
 * Short, a name is its settings alone: `momentum 0.9`; where two would read the same, both are whole.
 */
export function optimizerLabels(optimizers: readonly OptimizerConfig[], { short = false }: LabelLength = {}): string[] {
  const labels = optimizers.map((optimizer) => {
    const settings = settingsOf(optimizer, optimizers)
    const text = (isShort: boolean): string =>
      settings.map((key) => settingText(key, settingOf(optimizer, key), isShort)).join(', ')
    const name = names[optimizer.name]
    return { whole: settings.length === 0 ? name : `${name} (${text(false)})`, brief: text(true) || name }
  })
  const isClear = ({ whole, brief }: (typeof labels)[number]): boolean =>
    labels.every((other) => other.brief !== brief || other.whole === whole)
  return labels.map((label) => (short && isClear(label) ? label.brief : label.whole))
}

/** What differs among the optimizers of a name; usual settings are left out, unless nothing else tells one from the rest. */
function settingsOf(optimizer: OptimizerConfig, optimizers: readonly OptimizerConfig[]): string[] {
  const same = optimizers.filter(({ name }) => name === optimizer.name)
  const usual = parse(optimizerConfig, { name: optimizer.name })
  const differing = settingsThatDiffer(same)
  const isVariedAlone = differing.length === 1 && same.length === optimizers.length
  return differing.filter((key) => {
    const usually = settingOf(usual, key)
    const says = isVariedAlone && typeof usually !== 'boolean' && usually !== 0
    return says || settingOf(optimizer, key) !== usually
  })
}

const settingOf = (optimizer: OptimizerConfig, key: string): unknown => (optimizer as Settings)[key]
