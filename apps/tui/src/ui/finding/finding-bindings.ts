import type { ExperimentConfig, RunConfig } from '@sweetspot/schema'
import { runsAround } from '@sweetspot/view'
import type { Frame } from '../frame/screen.ts'
import type { Binding } from '../keys/binding.ts'
import { presetBindings } from '../presets/preset-bindings.ts'
import { allPresets } from '../presets/preset-sheet.ts'
import { trainingBindings } from '../training/training-bindings.ts'
import type { Finding, FindingKinds, FindingState } from './finding.ts'
import { askSetting, moveSetting } from './setting-commands.ts'

/** The keys of a screen that looks for a rate; `found` is the rate that it suggests. */
export function findingBindings<Kind extends keyof FindingKinds>(
  finding: Finding<Kind>,
  frame: Frame,
  { found, more }: { readonly found: number | null; readonly more: readonly Binding[] },
): readonly Binding[] {
  const { list, setting, panel, scroll } = finding.get()
  if (list !== null) return presetBindings(list, { lay, open }, frame)
  const panels = finding.panels()
  const settings = finding.onLine()
  const next = panels[(panels.indexOf(panel) + 1) % panels.length]!
  const choose = (by: 1 | -1) => finding.set({ setting: (setting + by + settings.length) % settings.length })
  return [
    ...more,
    ...trainingBindings(finding),
    ...(found === null
      ? []
      : [
          {
            keys: ['t'],
            does: 'try the rate in the lab, between half a decade less and more',
            hint: 'to the lab',
            run: toLab,
          },
        ]),
    { keys: ['p'], does: `show the ${next}`, hint: next, run: () => finding.set({ panel: next, scroll: 0 }) },
    { keys: ['o'], does: 'choose a task or an experiment', hint: 'open', run: () => lay(allPresets) },
    { keys: ['Right', 'l'], does: 'the next setting', hint: 'setting', run: () => choose(1) },
    { keys: ['Left', 'h'], does: 'the setting before', run: () => choose(-1) },
    {
      keys: ['+', '='],
      does: 'more of the setting, or the next one',
      hint: 'more',
      run: () => moveSetting(finding, frame, 1),
    },
    {
      keys: ['-'],
      does: 'less of the setting, or the one before',
      hint: 'less',
      run: () => moveSetting(finding, frame, -1),
    },
    { keys: ['Enter'], does: 'write the setting', run: () => askSetting(finding, frame) },
    { keys: ['Down', 'j'], does: 'down in a long table', run: () => finding.set({ scroll: scroll + 1 }) },
    { keys: ['Up', 'k'], does: 'up in a long table', run: () => finding.set({ scroll: Math.max(0, scroll - 1) }) },
  ]

  function lay(sheet: FindingState['list']): void {
    finding.set({ list: sheet })
  }

  function open(experiment: ExperimentConfig): void {
    lay(null)
    finding.take(experiment)
  }

  function toLab(): void {
    const { run } = finding.config() as { readonly run: RunConfig }
    frame.show('lab', { kind: 'experiment', experiment: runsAround(run, found!) })
  }
}
