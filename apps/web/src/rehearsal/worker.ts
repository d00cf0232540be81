import { createSerialExecutor, drive, hostKernels, planOf } from '@sweetspot/core'
import { bitsOf, type ExperimentConfig } from '@sweetspot/schema'
import { createPause } from '../executor/pause.ts'
import type { FromRehearsal } from './protocol.ts'
import type { Rehearsed } from './rehearsed.ts'

// The compiler takes this file for part of the page, where `self` is a window.
const port = self as unknown as {
  onmessage: (event: MessageEvent<ExperimentConfig>) => void
  postMessage(message: FromRehearsal): void
}

const now = () => performance.now()
const executor = createSerialExecutor({ now, pause: createPause() })

port.onmessage = ({ data }) => {
  rehearse(data).then(
    (rehearsed) => port.postMessage({ kind: 'done', rehearsed }),
    (error: Error) => port.postMessage({ kind: 'failed', message: error.message }),
  )
}

async function rehearse(experiment: ExperimentConfig): Promise<Rehearsed> {
  const begin = now()
  let jobs = 0
  const result = await drive(planOf(experiment), executor, {
    records: false,
    onProgress: (progress) => {
      jobs = progress.jobs
    },
  })
  const milliseconds = now() - begin
  return { result, bits: bitsOf(result), kernels: hostKernels(), jobs, milliseconds }
}
