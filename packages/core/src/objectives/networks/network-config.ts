import type { TaskConfigOf } from '@sweetspot/schema'

/** What the tasks with a network have in common: its shape, loss and batches. */
export type NetworkConfig = Pick<
  TaskConfigOf<'digits'>,
  'hidden' | 'activation' | 'initialization' | 'loss' | 'batchSize' | 'probeSize' | 'lossScale' | 'precision'
>
