// jax-js: the whole step, gradient and Adam, is one compiled function on its WebAssembly backend.
import { blockUntilReady, defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad } from '@jax-js/jax'
import { batchesOf, flatOf, layersOf } from './layers.mjs'

await init('wasm')
defaultDevice('wasm')

const array = (values, shape) => np.array(Float32Array.from(values)).reshape(shape)

export function rosenbrock({ initial, adam }) {
  const loss = ([x, y]) => {
    const valley = np.square(y.sub(np.square(x.ref)))
    return np.square(x.mul(-1).add(1)).add(valley.mul(100))
  }
  const step = compiledStep(adam, (params) => valueAndGrad(loss)(params))
  return variants(adam, step, {
    params: () => initial.map((value) => array([value], [])),
    batch: () => [],
    flat: async (params) => (await Promise.all(params.map((value) => value.data()))).map(([value]) => value),
  })
}

export function vector({ initial, grads, adam }) {
  const given = array(grads, [grads.length])
  const step = compiledStep(adam, (params, gradient) => [
    np.sum(gradient.ref.slice([0, 1])),
    [gradient],
    tree.dispose(params),
  ])
  return variants(adam, step, {
    params: () => [array(initial, [initial.length])],
    batch: () => [given.ref],
    flat: ([params]) => params.data(),
  })
}

export function network(problem) {
  const { sizes, initial, adam } = problem
  const batches = batchesOf(problem).map(({ x, y, size }) => [
    array(x, [size, sizes[0]]),
    array(y, [size, sizes.at(-1)]),
  ])
  const loss = (params, x, y) => {
    let a = x
    for (let l = 0; l < params.length; l += 2) {
      const z = np.matmul(a, params[l]).add(params[l + 1])
      a = l + 2 < params.length ? nn.relu(z) : z
    }
    return np.mean(nn.logSoftmax(a, -1).mul(y).sum(-1)).mul(-1)
  }
  const step = compiledStep(adam, (params, x, y) => valueAndGrad(loss)(params, x, y))
  return variants(adam, step, {
    params: () =>
      layersOf(sizes, initial).flatMap(({ inputs, outputs, weight, bias }) => [
        array(weight, [inputs, outputs]),
        array(bias, [outputs]),
      ]),
    batch: (at) => batches[at % batches.length].map((part) => part.ref),
    flat: async (params) => {
      const tensors = await Promise.all(params.map((tensor) => tensor.data()))
      return flatOf(
        sizes.slice(1).map((outputs, l) => ({
          inputs: sizes[l],
          outputs,
          weight: tensors[2 * l],
          bias: tensors[2 * l + 1],
        })),
      )
    },
  })
}

/** Loss, parameters and moments after one update; every argument is used up, as jax-js wants it. */
function compiledStep({ beta1, beta2, epsilon }, lossAndGrads) {
  return jit((params, m, v, stepSize, rootScale, ...batch) => {
    const [loss, grads] = lossAndGrads(
      params.map((tensor) => tensor.ref),
      ...batch,
    )
    const nextM = m.map((moment, k) => moment.mul(beta1).add(grads[k].ref.mul(1 - beta1)))
    const nextV = v.map((moment, k) => moment.mul(beta2).add(np.square(grads[k]).mul(1 - beta2)))
    const nextParams = params.map((tensor, k) => {
      const root = np.sqrt(nextV[k].ref).mul(rootScale.ref).add(epsilon)
      return tensor.sub(nextM[k].ref.mul(stepSize.ref).div(root))
    })
    stepSize.dispose()
    rootScale.dispose()
    return [loss, nextParams, nextM, nextV]
  })
}

/** Its queue is lazy and grows, and with it the cost of a step, unless something is read: these are the ways to read. */
const policies = {
  'loss-each-step': (loss) => loss.data(),
  'loss-each-step-sync': (loss) => void loss.dataSync(),
  'loss-each-10': (loss, at) => (at % 10 === 9 ? loss.data() : void loss.dispose()),
  'block-each-step': (loss, _, params) =>
    blockUntilReady(params.map((tensor) => tensor.ref)).then((refs) => {
      loss.dispose()
      tree.dispose(refs)
    }),
}

function variants({ learningRate, beta1, beta2 }, step, { params: initialParams, batch, flat }) {
  const train = (settle) => () => {
    let params = initialParams()
    let m = params.map((tensor) => np.zeros(tensor.shape))
    let v = params.map((tensor) => np.zeros(tensor.shape))
    return {
      run: async (steps) => {
        for (let at = 0; at < steps; at++) {
          const stepSize = array([learningRate / (1 - beta1 ** (at + 1))], [])
          const rootScale = array([1 / Math.sqrt(1 - beta2 ** (at + 1))], [])
          let loss
          ;[loss, params, m, v] = step(params, m, v, stepSize, rootScale, ...batch(at))
          await settle(loss, at, params)
        }
        await blockUntilReady(params)
      },
      params: () => flat(params.map((tensor) => tensor.ref)),
      end: () => tree.dispose([params, m, v]),
    }
  }
  return Object.fromEntries(Object.entries(policies).map(([name, settle]) => [name, train(settle)]))
}
