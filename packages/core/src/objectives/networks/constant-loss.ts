import { entropyOf, frequenciesOf } from '../../data/baseline.ts'
import { squaredNorm } from '../../numeric/summation.ts'
import type { NetworkConfig } from './network-config.ts'

/**
 * The loss of the best prediction that ignores the input; p are the shares of the classes:
 *
 *   cross-entropy   −Σ p·ln p        the entropy of the labels
 *   squared-error   ½·(1 − Σ p²)     reached by predicting p
 */
export function constantLoss(loss: NetworkConfig['loss'], labels: Int32Array, classes: number): number {
  if (loss === 'cross-entropy') return entropyOf(labels, classes)
  return 0.5 * (1 - squaredNorm(frequenciesOf(labels, classes)))
}
