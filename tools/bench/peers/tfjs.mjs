// TensorFlow.js: core operations with its own Adam, on the backend that is asked for.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import tf from '@tensorflow/tfjs'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { batchesOf, flatOf, layersOf } from './layers.mjs'

export async function tfjs(backend) {
  if (backend === 'wasm')
    setWasmPaths(`${dirname(fileURLToPath(import.meta.resolve('@tensorflow/tfjs-backend-wasm')))}/`)
  await tf.setBackend(backend)
  await tf.ready()
  return { rosenbrock, vector, network }
}

const createAdam = ({ learningRate, beta1, beta2, epsilon }) => tf.train.adam(learningRate, beta1, beta2, epsilon)

function rosenbrock({ initial, adam }) {
  const train = () => {
    const point = initial.map((value) => tf.variable(tf.scalar(value)))
    const [x, y] = point
    const loss = () => {
      const valley = tf.square(tf.sub(y, tf.square(x)))
      return tf.add(tf.square(tf.sub(1, x)), tf.mul(100, valley))
    }
    return trained(
      createAdam(adam),
      point,
      () => loss,
      () => point.map((variable) => variable.dataSync()[0]),
    )
  }
  return { minimize: train }
}

function vector({ initial, grads, adam }) {
  return {
    'apply-gradients': () => {
      const params = tf.variable(tf.tensor1d(initial))
      const given = { [params.name]: tf.tensor1d(grads) }
      const optimizer = createAdam(adam)
      return {
        run: (steps) => {
          for (let step = 0; step < steps; step++) optimizer.applyGradients(given)
        },
        params: () => params.dataSync(),
        end: () => tf.disposeVariables(),
      }
    },
  }
}

/** x·W whose gradient transposes first: on the WebAssembly backend a product with a transposed argument is 13 times slower. */
const productWithTransposes = tf.customGrad((x, w, save) => {
  save([x, w])
  return {
    value: tf.matMul(x, w),
    gradFunc: (dy, [x, w]) => [tf.matMul(dy, tf.transpose(w)), tf.matMul(tf.transpose(x), dy)],
  }
})

function network(problem) {
  const { sizes, initial, adam } = problem
  const batches = batchesOf(problem).map(({ x, y, size }) => ({
    x: tf.tensor2d(x, [size, sizes[0]]),
    y: tf.tensor2d(y, [size, sizes.at(-1)]),
  }))
  const trainWith = (product) => () => {
    const layers = layersOf(sizes, initial).map(({ inputs, outputs, weight, bias }) => ({
      weight: tf.variable(tf.tensor2d(weight, [inputs, outputs])),
      bias: tf.variable(tf.tensor1d(bias)),
    }))
    const lossAt = (step) => () => {
      const { x, y } = batches[step % batches.length]
      const logits = layers.reduce((a, { weight, bias }, l) => {
        const z = tf.add(product(a, weight), bias)
        return l < layers.length - 1 ? tf.relu(z) : z
      }, x)
      return tf.neg(tf.mean(tf.sum(tf.mul(tf.logSoftmax(logits), y), 1)))
    }
    const variables = layers.flatMap(({ weight, bias }) => [weight, bias])
    return trained(createAdam(adam), variables, lossAt, () =>
      flatOf(
        layers.map(({ weight, bias }, l) => ({
          inputs: sizes[l],
          outputs: sizes[l + 1],
          weight: weight.dataSync(),
          bias: bias.dataSync(),
        })),
      ),
    )
  }
  return { minimize: trainWith(tf.matMul), 'explicit-transpose': trainWith(productWithTransposes) }
}

function trained(optimizer, variables, lossAt, params) {
  return {
    run: (steps) => {
      for (let step = 0; step < steps; step++) tf.tidy(() => void optimizer.minimize(lossAt(step), false, variables))
    },
    params,
    end: () => {
      optimizer.dispose()
      for (const variable of variables) variable.dispose()
    },
  }
}
