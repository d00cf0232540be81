/**
 * Running mean with the pull of its zero start undone, as fastai's recorder has it (β 0.98).
 *
 *   a ← β·a + (1−β)·L,  s_k = a / (1 − β^(k+1))      k from 0
 *
 * A NaN stays in the mean: every later value is NaN too.
 *
 * @param beta dimensionless, in [0, 1); 0 leaves the losses as they are
 */
export function correctedMean(losses: ArrayLike<number>, beta: number): Float64Array {
  return runningMean(losses, beta, beta)
}

/**
 * The same with the exponent one step ahead, as PyTorch Lightning's finder has it (β 0.98).
 *
 *   s_k = a / (1 − β^(k+2))
 *
 * The first value is L/(1 + β), about half the loss: Lightning counts the step before it corrects for it.
 */
export function shiftedMean(losses: ArrayLike<number>, beta: number): Float64Array {
  return runningMean(losses, beta, beta * beta)
}

/**
 * Running mean that starts at the first loss, as torch-lr-finder has it (weight 0.05).
 *
 *   s₀ = L₀,  s_k = w·L_k + (1−w)·s_{k−1}            no correction: the first loss counts as a whole past
 *
 * @param weight of the new loss, dimensionless, in (0, 1]
 */
export function meanFromFirst(losses: ArrayLike<number>, weight: number): Float64Array {
  const smoothed = new Float64Array(losses.length)
  for (let k = 0; k < losses.length; k++) {
    smoothed[k] = k === 0 ? losses[0]! : weight * losses[k]! + (1 - weight) * smoothed[k - 1]!
  }
  return smoothed
}

function runningMean(losses: ArrayLike<number>, beta: number, firstPower: number): Float64Array {
  const smoothed = new Float64Array(losses.length)
  let mean = 0
  let power = firstPower
  for (let k = 0; k < losses.length; k++) {
    mean = beta * mean + (1 - beta) * losses[k]!
    smoothed[k] = mean / (1 - power)
    power *= beta
  }
  return smoothed
}
