/** Every signal that a curve can carry. */
export const signals = ['step', 'epoch', 'loss', 'validationLoss', 'learningRate', 'gradNorm', 'updateRatio'] as const

/** A signal that a curve can carry. */
export type Signal = (typeof signals)[number]

/** The place of each signal's column among the titles; a signal that is absent has none. */
export type Columns = Readonly<Partial<Record<Signal, number>>>

/** Names of each signal's column, best first, in lower case without spaces, dashes, slashes and underscores. */
const names: Readonly<Record<Signal, readonly string[]>> = {
  step: ['step', 'globalstep', 'steps', 'iteration', 'iter', 'update', 'trainer/globalstep', 'batch'],
  epoch: ['epoch', 'epochs'],
  loss: [
    'loss',
    'trainloss',
    'traininglossstep',
    'trainlossstep',
    'trainlossepoch',
    'trainingloss',
    'totalloss',
    'meanloss',
    'losstrain',
    'epochloss',
    'trainboxloss',
  ],
  validationLoss: ['valloss', 'validationloss', 'evalloss', 'validloss', 'testloss', 'lossval', 'avgtestloss'],
  learningRate: ['lr', 'learningrate', 'trainlr', 'trainlearningrate', 'lrpg0', 'epochlearningrate'],
  gradNorm: ['gradnorm', 'gradientnorm', 'norm', 'traingradnorm'],
  updateRatio: ['updateratio', 'updateweightratio'],
}

const plain = (title: string) => title.toLowerCase().replace(/[\s_\-/.]+/g, '')

/** The column of a signal among the titles, or -1. */
export function columnOf(signal: Signal, titles: readonly string[]): number {
  const plainTitles = titles.map(plain)
  for (const name of names[signal]) {
    const at = plainTitles.indexOf(name)
    if (at >= 0) return at
  }
  return signal === 'loss' ? (looseLossColumns(titles)[0] ?? -1) : -1
}

/** The columns that speak of a loss and not of held-out data, where no name is known. */
export function looseLossColumns(titles: readonly string[]): number[] {
  const held = /val|test|eval|min$|max$/
  return titles.map(plain).flatMap((title, at) => (title.includes('loss') && !held.test(title) ? [at] : []))
}

/** Names that a loss column is known by, for the remedy of an error. */
export const lossNames: readonly string[] = names.loss

/** Whether the loss column was a guess among several: none has a known name, and more than one speaks of a loss. */
export function lossIsGuessed(titles: readonly string[]): boolean {
  const known = titles.map(plain).some((title) => names.loss.includes(title))
  return !known && looseLossColumns(titles).length > 1
}
