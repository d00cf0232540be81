/** The loss of final parameters in float64: one judge for every implementation, whatever it computes in. */
export function judge(problem, params) {
  if (problem.kind === 'rosenbrock') {
    const [x, y] = params
    return (1 - x) ** 2 + 100 * (y - x * x) ** 2
  }
  if (problem.kind === 'vector') return params.reduce((total, p) => total + p * p, 0) / params.length
  return meanCrossEntropy(problem, params)
}

/** How far the loss may be from the engine's, relative: another order of summation, or single precision. */
const tolerance = { float64: 1e-6, float32: 0.01 }

export function agrees(loss, reference, precision) {
  return Math.abs(loss - reference) <= tolerance[precision] * Math.abs(reference) + 1e-12
}

function meanCrossEntropy({ sizes, features, labels }, params) {
  let total = 0
  for (let s = 0; s < labels.length; s++) {
    let activations = features.slice(s * sizes[0], (s + 1) * sizes[0])
    let offset = 0
    for (let l = 1; l < sizes.length; l++) {
      const [inputs, outputs] = [sizes[l - 1], sizes[l]]
      const biases = offset + inputs * outputs
      activations = Array.from({ length: outputs }, (_, o) => {
        let z = params[biases + o]
        for (let i = 0; i < inputs; i++) z += params[offset + o * inputs + i] * activations[i]
        return l < sizes.length - 1 ? Math.max(0, z) : z
      })
      offset = biases + outputs
    }
    const largest = Math.max(...activations)
    total += largest + Math.log(activations.reduce((sum, z) => sum + Math.exp(z - largest), 0)) - activations[labels[s]]
  }
  return total / labels.length
}
