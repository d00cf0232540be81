import type { Data, Samples } from './data.ts'

/** The first `count` samples: a window on the same memory. */
export function firstSamples(samples: Samples, count: number): Samples {
  return window(samples, 0, Math.min(count, samples.count))
}

/** The samples after the first `count`: a window on the same memory. */
export function samplesAfter(samples: Samples, count: number): Samples {
  return window(samples, Math.min(count, samples.count), samples.count)
}

/** The data with only the first `count` training samples; validation stays whole. */
export function withFirstTraining(data: Data, count: number): Data {
  return count >= data.training.count ? data : { ...data, training: firstSamples(data.training, count) }
}

function window({ count, features, labels, targets }: Samples, from: number, to: number): Samples {
  const width = count === 0 ? 0 : features.length / count
  return {
    count: to - from,
    features: features.subarray(from * width, to * width),
    labels: labels.length === 0 ? labels : labels.subarray(from, to),
    targets: targets.length === 0 ? targets : targets.subarray(from, to),
  }
}
