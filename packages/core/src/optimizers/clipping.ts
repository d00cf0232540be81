import type { ClippingConfig } from '@sweetspot/schema'
import type { Vector } from '../vector/vector.ts'

/**
 * Limits a gradient in place and says whether it had to.
 *
 *   norm:  g ← g · min(1, threshold/(‖g‖₂ + 1e-6))
 *   value: gᵢ ← min(max(gᵢ, −threshold), threshold)
 *
 * Source: Pascanu et al. 2013, arXiv:1211.5063, Algorithm 1, with the 1e-6 of torch.nn.utils.clip_grad_norm_. NaN stays.
 *
 * @param gradNorm ‖g‖₂, which the caller knows already
 * @mutates grads
 */
export function clipGradient(config: ClippingConfig, grads: Vector, gradNorm: number): boolean {
  if (config.name === 'none') return false
  const { threshold } = config
  if (config.name === 'norm') {
    const factor = threshold / (gradNorm + 1e-6)
    if (!(factor < 1)) return false
    for (let i = 0; i < grads.length; i++) grads[i]! *= factor
    return true
  }
  let clipped = false
  for (let i = 0; i < grads.length; i++) {
    if (Math.abs(grads[i]!) > threshold) {
      grads[i] = grads[i]! > 0 ? threshold : -threshold
      clipped = true
    }
  }
  return clipped
}
