import { type Controller, defineSchedule } from './schedule.ts'

/** What the controller remembers. Rates per step, losses in units of the loss, counts in evaluations. */
type PlateauState = {
  learningRate: number
  /** The lowest evaluation that counted as progress; Infinity before the first. */
  best: number
  /** Evaluations without progress since the last one with progress, the last drop or the end of the cooldown. */
  stalled: number
  /** Evaluations that are still left out of the count. */
  cooldown: number
  /** The losses of the evaluation under way, and how many. */
  lossSum: number
  lossCount: number
}

/**
 * The rate drops by a factor when the loss has stalled.
 *
 *   progress: L < best·(1 − threshold) (rel) or L < best − threshold (abs)
 *   drop once the evaluations without progress number more than patience (pytorch) or patience (optax):
 *   η ← max(η·factor, ηₘᵢₙ), unless that changes it by no more than minChange
 *
 * Source: torch.optim.lr_scheduler.ReduceLROnPlateau in mode 'min'; optax.contrib.reduce_on_plateau, whose rtol and atol are the two
 * threshold modes, min_scale is ηₘᵢₙ/η₀, and which drops one evaluation earlier. One evaluation is the mean of
 * `accumulation` losses, as in optax. With 'rel' a negative loss always counts as progress: use 'abs' there.
 *
 * @mutates state, in observe
 */
export const reduceOnPlateau = defineSchedule({
  name: 'reduce-on-plateau',
  source: 'PyTorch 2.13, torch.optim.lr_scheduler.ReduceLROnPlateau',
  create: (config, context): Controller<PlateauState> => {
    const { factor, threshold, thresholdMode, cooldown, minLearningRate, accumulation, dialect } = config
    const stalledLimit = dialect === 'optax' ? config.patience : config.patience + 1
    const minChange = config.minChange ?? (dialect === 'optax' ? 0 : 1e-8)
    return {
      init: () => ({
        learningRate: context.learningRate,
        best: Number.POSITIVE_INFINITY,
        stalled: 0,
        cooldown: 0,
        lossSum: 0,
        lossCount: 0,
      }),
      observe(state, loss) {
        state.lossSum += loss
        state.lossCount += 1
        if (state.lossCount < accumulation) return
        const mean = state.lossSum / state.lossCount
        state.lossSum = 0
        state.lossCount = 0
        const goal = thresholdMode === 'rel' ? state.best * (1 - threshold) : state.best - threshold
        if (mean < goal) {
          state.best = mean
          state.stalled = 0
        } else state.stalled += 1
        if (state.cooldown > 0) {
          state.cooldown -= 1
          state.stalled = 0
        }
        if (state.stalled < stalledLimit) return
        state.stalled = 0
        state.cooldown = cooldown
        const next = Math.max(state.learningRate * factor, minLearningRate)
        if (state.learningRate - next > minChange) state.learningRate = next
      },
      learningRate: (state) => state.learningRate,
    }
  },
})
