import { loadData, steps } from '@sweetspot/core'
import { presetNamed } from '@sweetspot/schema'
import { exampleRates } from './example-file.ts'
import type { ExampleName } from './example-name.ts'

/** Long enough to tell them apart, short enough to read. */
const length = 200

/** Digits that logs usually keep. */
const digits = 5

/** A log as a training script writes it: the flagship's network, trained by the engine on the spot. */
export async function exampleLog(name: ExampleName): Promise<string> {
  const flagship = presetNamed('flagship').config
  if (flagship.kind !== 'comparison') throw new Error('the flagship preset is no comparison')
  const records = steps(
    {
      ...flagship.run,
      learningRate: exampleRates[name],
      steps: length,
      record: { ...flagship.run.record, validationEvery: 20 },
    },
    { data: await loadData('digits') },
  )
  const cell = (value: number | undefined) => (value === undefined ? '' : String(Number(value.toPrecision(digits))))
  const rows = Array.from(records, ({ step, loss, learningRate, gradNorm, validationLoss }) =>
    [step, ...[loss, learningRate, gradNorm, validationLoss].map(cell)].join(','),
  )
  return `${['step,loss,lr,grad_norm,val_loss', ...rows].join('\n')}\n`
}
