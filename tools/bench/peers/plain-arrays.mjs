// What one would write first: numbers in nested arrays, one loop for each sum.

export function rosenbrock({ initial, adam }) {
  return {
    loops: () => {
      const params = [...initial]
      const update = createAdam(adam, [params])
      return {
        run: (steps) => {
          for (let step = 0; step < steps; step++) {
            const [x, y] = params
            update([[-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]])
          }
        },
        params: () => params,
      }
    },
  }
}

export function vector({ initial, grads, adam }) {
  return {
    loops: () => {
      const params = [...initial]
      const update = createAdam(adam, [params])
      return {
        run: (steps) => {
          for (let step = 0; step < steps; step++) update([grads])
        },
        params: () => params,
      }
    },
  }
}

export function network({ sizes, features, labels, batches, initial, adam }) {
  const width = sizes[0]
  const rows = labels.map((_, s) => features.slice(s * width, (s + 1) * width))
  return {
    loops: () => {
      const layers = layersOf(sizes, initial)
      const update = createAdam(
        adam,
        layers.flatMap(({ weight, bias }) => [...weight, bias]),
      )
      return {
        run: (steps) => {
          for (let step = 0; step < steps; step++) {
            const indices = batches[step % batches.length]
            const grads = gradient(
              layers,
              indices.map((s) => rows[s]),
              indices.map((s) => labels[s]),
            )
            update(grads.flatMap(({ weight, bias }) => [...weight, bias]))
          }
        },
        params: () => layers.flatMap(({ weight, bias }) => [...weight.flat(), ...bias]),
      }
    },
  }
}

function layersOf(sizes, flat) {
  let offset = 0
  const take = (length) => {
    offset += length
    return flat.slice(offset - length, offset)
  }
  return sizes.slice(1).map((outputs, l) => ({
    weight: Array.from({ length: outputs }, () => take(sizes[l])),
    bias: take(outputs),
  }))
}

/** The gradient of the mean cross-entropy: z = W·a + b, a = max(0, z), then backwards through the layers. */
function gradient(layers, batch, labels) {
  const activations = [batch]
  for (const [l, { weight, bias }] of layers.entries()) {
    const last = l === layers.length - 1
    activations.push(
      activations[l].map((row) =>
        weight.map((weights, o) => {
          let z = bias[o]
          for (let i = 0; i < row.length; i++) z += weights[i] * row[i]
          return last ? z : Math.max(0, z)
        }),
      ),
    )
  }
  let delta = activations.at(-1).map((logits, b) => crossEntropyGradient(logits, labels[b], batch.length))
  const grads = []
  for (let l = layers.length - 1; l >= 0; l--) {
    const inputs = activations[l]
    grads[l] = {
      weight: layers[l].weight.map((weights, o) =>
        weights.map((_, i) => {
          let sum = 0
          for (let b = 0; b < inputs.length; b++) sum += delta[b][o] * inputs[b][i]
          return sum
        }),
      ),
      bias: layers[l].bias.map((_, o) => delta.reduce((sum, row) => sum + row[o], 0)),
    }
    const { weight } = layers[l]
    const above = delta
    if (l > 0) {
      delta = inputs.map((row, b) =>
        row.map((a, i) => {
          if (a === 0) return 0
          let sum = 0
          for (let o = 0; o < weight.length; o++) sum += above[b][o] * weight[o][i]
          return sum
        }),
      )
    }
  }
  return grads
}

function crossEntropyGradient(logits, label, batchSize) {
  const largest = Math.max(...logits)
  const exps = logits.map((z) => Math.exp(z - largest))
  const total = exps.reduce((sum, e) => sum + e, 0)
  return exps.map((e, c) => (e / total - Number(c === label)) / batchSize)
}

/** Adam over a list of arrays, each updated in place. */
function createAdam({ learningRate, beta1, beta2, epsilon }, tensors) {
  const m = tensors.map((tensor) => tensor.map(() => 0))
  const v = tensors.map((tensor) => tensor.map(() => 0))
  let t = 0
  return (grads) => {
    t += 1
    const correction1 = 1 - beta1 ** t
    const correction2 = 1 - beta2 ** t
    for (let k = 0; k < tensors.length; k++) {
      for (let i = 0; i < tensors[k].length; i++) {
        const g = grads[k][i]
        m[k][i] = beta1 * m[k][i] + (1 - beta1) * g
        v[k][i] = beta2 * v[k][i] + (1 - beta2) * g * g
        tensors[k][i] -= (learningRate * (m[k][i] / correction1)) / (Math.sqrt(v[k][i] / correction2) + epsilon)
      }
    }
  }
}
