import type { RunConfig } from '@sweetspot/schema'
import { formatCount, plural } from '../format/count.ts'
import { formatRate } from '../format/rate.ts'
import { type LabelLength, optimizerLabels } from './optimizer-labels.ts'
import { scheduleLabels } from './schedule-labels.ts'
import { type Settings, settingsThatDiffer, settingText } from './setting-text.ts'

/**
 * What tells each run from the others: `0.1`, `Adam 0.001`, `float16`, `warmup`.
 *
 * Only settings that differ are named; runs that differ in nothing are numbered.
 */
export function runLabels(configs: readonly RunConfig[], length: LabelLength = {}): string[] {
  const differs = (of: (config: RunConfig) => unknown): boolean =>
    new Set(configs.map((config) => JSON.stringify(of(config)))).size > 1
  const tasks = settingsThatDiffer(configs.map(({ task }) => task))
  const optimizers = differs(({ optimizer }) => optimizer)
  const schedules = differs(({ schedule }) => schedule)
  const clippings = differs(({ clipping }) => clipping)
  const changes = differs(({ interventions }) => interventions)
  const seeds = differs(({ seed }) => seed)
  const steps = differs(({ steps }) => steps)
  const others = tasks.length > 0 || optimizers || schedules || clippings || changes || seeds || steps
  const rates = differs(({ learningRate }) => learningRate) || !others
  const optimizerNames = optimizerLabels(
    configs.map(({ optimizer }) => optimizer),
    length,
  )
  const scheduleNames = scheduleLabels(
    configs.map(({ schedule }) => schedule),
    length,
  )
  const labelsWith = (seeded: boolean): string[] =>
    configs.map(
      (config, i) =>
        [
          ...tasks.map((key) => settingText(key, (config.task as Settings)[key])),
          ratedText(optimizers ? optimizerNames[i]! : '', rates ? formatRate(config.learningRate) : ''),
          schedules ? scheduleNames[i]! : '',
          clippings ? (config.clipping.name === 'none' ? 'not clipped' : 'clipped') : '',
          changes ? changesText(config) : '',
          seeded ? `seed ${config.seed}` : '',
          steps ? plural(config.steps, 'step') : '',
        ]
          .filter(Boolean)
          // Where nothing else tells a run from those whose rate is changed.
          .join(', ') || 'unchanged',
    )
  // Whatever else differs says more than a seed.
  const unseeded = labelsWith(false)
  const labels = seeds && (!length.short || new Set(unseeded).size < unseeded.length) ? labelsWith(true) : unseeded
  return labels.map((label, i) => {
    const before = labels.slice(0, i).filter((other) => other === label).length
    return before === 0 ? label : `${label} (${before + 1})`
  })
}

/** `Adam 0.001`; after a number the rate is called by its name: `momentum 0.9, rate 0.316`. */
function ratedText(optimizer: string, rate: string): string {
  if (optimizer === '' || rate === '') return optimizer + rate
  return /\d$/.test(optimizer) ? `${optimizer}, rate ${rate}` : `${optimizer} ${rate}`
}

function changesText({ interventions }: RunConfig): string {
  const [first] = interventions
  if (first === undefined) return ''
  const more = interventions.length > 1 ? ` and ${plural(interventions.length - 1, 'more change')}` : ''
  return `${formatRate(first.learningRate)} from step ${formatCount(first.step)}${more}`
}
