/** A signal that a curve can carry. */
export type Signal = 'step' | 'epoch' | 'loss' | 'validationLoss' | 'learningRate' | 'gradNorm' | 'updateRatio'

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
  return signal === 'loss' ? looseLossColumn(plainTitles) : -1
}

/** The only column that speaks of a loss and not of held-out data, where no name is known. */
function looseLossColumn(titles: readonly string[]): number {
  const held = /val|test|eval|min$|max$/
  const candidates = titles.flatMap((title, at) => (title.includes('loss') && !held.test(title) ? [at] : []))
  return candidates.length > 0 ? candidates[0]! : -1
}
