/** The first key of each stream that belongs to a run's seed, so that batches, probe, noise and start are independent. */
export const streamKeys = { batches: 1, probe: 2, noise: 3, start: 4 } as const
