import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { LabModel, LabSheet } from '../lab-model.ts'
import { listBindings } from '../list-bindings.ts'
import { openExperiment } from '../open-experiment.ts'
import { presetsMatching } from './preset-list.ts'

/** The keys of the list of presets. */
export function presetBindings(
  model: Pick<LabModel, 'store' | 'lay'>,
  sheet: Extract<LabSheet, { kind: 'presets' }>,
  frame: Pick<Frame, 'ask' | 'show'>,
): readonly Binding[] {
  const { at, filter } = sheet
  const presets = presetsMatching(filter).flatMap((group) => group.presets)
  const filtered = (text: string) => model.lay({ kind: 'presets', at: 0, filter: text })
  return [
    ...listBindings(presets.length, at, (next) => model.lay({ ...sheet, at: next })),
    {
      keys: ['Enter'],
      does: 'open it',
      hint: 'open',
      run() {
        const preset = presets[at]
        if (preset) openExperiment(model, frame, preset.config)
      },
    },
    {
      keys: ['/'],
      does: 'only those with some words',
      hint: 'filter',
      run: () =>
        frame.ask({
          label: '/',
          initial: filter,
          change: filtered,
          answer: () => null,
          cancel: () => filtered(''),
        }),
    },
    {
      keys: ['Escape', 'o'],
      does: filter === '' ? 'back' : 'all presets again',
      hint: 'back',
      run: () => (filter === '' ? model.lay(null) : filtered('')),
    },
  ]
}
