import type { Layout, Tensor } from '../../vector/layout.ts'

/** The sizes of a dense layer. */
export interface LayerSize {
  readonly inputs: number
  readonly outputs: number
}

/** The dense layers of a network, first to last; without hidden layers one: softmax regression. */
export function layerSizes(features: number, hidden: readonly number[], classes: number): LayerSize[] {
  const widths = [features, ...hidden, classes]
  return widths.slice(1).map((outputs, i) => ({ inputs: widths[i]!, outputs }))
}

/**
 * The tensors of a network: "layer1.weight" [outputs, inputs], "layer1.bias" [outputs], "layer2.weight", …
 *
 * Every weight but the last is a hidden matrix, the one on the inputs too: dense inputs mix as hidden units do, unlike the
 * embeddings that Muon leaves out together with the output layer and all biases.
 */
export function networkLayout(sizes: readonly LayerSize[]): Layout {
  const layout: Tensor[] = []
  let offset = 0
  for (const [i, { inputs, outputs }] of sizes.entries()) {
    const weights = inputs * outputs
    const role = i < sizes.length - 1 ? 'hidden-matrix' : 'other'
    layout.push({ name: `layer${i + 1}.weight`, shape: [outputs, inputs], offset, length: weights, role })
    offset += weights
    layout.push({ name: `layer${i + 1}.bias`, shape: [outputs], offset, length: outputs, role: 'other' })
    offset += outputs
  }
  return layout
}

/** Number of parameters of a layout. */
export function dimensionOf(layout: Layout): number {
  const last = layout[layout.length - 1]!
  return last.offset + last.length
}
