import { streamKeys } from '../../data/stream-keys.ts'
import { stream } from '../../random/stream.ts'
import type { Layout } from '../../vector/layout.ts'
import type { NetworkConfig } from './network-config.ts'

/**
 * The first parameters of a network: biases 0, weights normal with mean 0 and the standard deviation
 *
 *   he       √(2 / inputs)                 keeps the size of ReLU units through the layers
 *   xavier   √(2 / (inputs + outputs))     keeps that of near-linear units, forward and backward in balance
 *
 * Each tensor draws from the stream of (seed, its index), in row-major order, so one layer's width moves no other's weights.
 *
 * Source: He et al. 2015, arXiv:1502.01852, equation 10; Glorot & Bengio 2010, equation 12 (variance 2/(n_in + n_out)), normal
 * variant. Auto: xavier for tanh, he for relu and gelu.
 */
export function initialParams(
  layout: Layout,
  config: Pick<NetworkConfig, 'activation' | 'initialization'>,
  seed: number,
): Float64Array {
  const last = layout[layout.length - 1]!
  const params = new Float64Array(last.offset + last.length)
  const he = config.initialization === 'auto' ? config.activation !== 'tanh' : config.initialization === 'he'
  for (const [index, { shape, offset, length }] of layout.entries()) {
    const [outputs, inputs] = shape
    if (inputs === undefined) continue
    const deviation = Math.sqrt(2 / (he ? inputs : inputs + outputs!))
    const random = stream(seed, streamKeys.start, index)
    for (let i = offset; i < offset + length; i++) params[i] = deviation * random.normal()
  }
  return params
}
