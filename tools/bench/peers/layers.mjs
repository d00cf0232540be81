/**
 * The layers in a flat parameter vector, which holds each layer's weights [outputs × inputs] and then its biases; here the
 * weights are transposed to [inputs × outputs], as libraries that multiply from the left want them.
 */
export function layersOf(sizes, flat) {
  let offset = 0
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l]
    const from = offset
    offset += (inputs + 1) * outputs
    const weight = Array.from({ length: inputs * outputs }, (_, k) => {
      const [i, o] = [Math.floor(k / outputs), k % outputs]
      return flat[from + o * inputs + i]
    })
    return { inputs, outputs, weight, bias: flat.slice(from + inputs * outputs, offset) }
  })
}

/** The way back from `layersOf`. */
export function flatOf(layers) {
  return layers.flatMap(({ inputs, outputs, weight, bias }) => [
    ...Array.from({ length: inputs * outputs }, (_, k) => weight[(k % inputs) * outputs + Math.floor(k / inputs)]),
    ...bias,
  ])
}

/** The batches as flat rows of features and of one-hot labels. */
export function batchesOf({ sizes, features, labels, batches }) {
  const [width, classes] = [sizes[0], sizes.at(-1)]
  return batches.map((indices) => ({
    x: Float32Array.from(indices.flatMap((s) => features.slice(s * width, (s + 1) * width))),
    y: Float32Array.from(indices.flatMap((s) => Array.from({ length: classes }, (_, c) => Number(c === labels[s])))),
    size: indices.length,
  }))
}
