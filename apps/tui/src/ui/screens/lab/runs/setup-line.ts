import { formatCount, optimizerLabels } from '@sweetspot/view'
import { type Bench, differsIn, selectedRun } from '@sweetspot/view/lab'

/** What all runs have in common, in a few words: task, steps, seed, and optimizer and schedule where they are the same. */
export function setupText(bench: Bench): string {
  const run = selectedRun(bench)
  const same = (key: keyof typeof run) => !differsIn(bench, [key])
  return [
    run.task.name.replaceAll('-', ' '),
    same('steps') ? `${formatCount(run.steps)} steps` : '',
    same('seed') ? `seed ${run.seed}` : '',
    same('optimizer') ? optimizerLabels([run.optimizer])[0]! : '',
    same('schedule') && run.schedule.name !== 'constant' ? run.schedule.name.replaceAll('-', ' ') : '',
    'batchSize' in run.task ? `batches of ${run.task.batchSize}`.replace('batches of full', 'full batch') : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}
