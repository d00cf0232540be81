import type { ExperimentConfig } from '@sweetspot/schema'
import type { Frame } from '../frame/screen.ts'
import type { Binding } from '../keys/binding.ts'
import { listBindings } from '../keys/list-bindings.ts'
import { filterQuestion } from '../line/filter-question.ts'
import { allPresets, type PresetSheet } from './preset-sheet.ts'
import { presetsMatching } from './presets-matching.ts'

/** The keys of the list of presets: `lay` puts another list over the screen, or takes it away; `open` shows what was chosen. */
export function presetBindings(
  sheet: PresetSheet,
  { lay, open }: { lay(sheet: PresetSheet | null): void; open(experiment: ExperimentConfig): void },
  frame: Pick<Frame, 'ask'>,
): readonly Binding[] {
  const { at, filter } = sheet
  const presets = presetsMatching(filter).flatMap((group) => group.presets)
  const filtered = (text: string) => lay({ at: 0, filter: text })
  return [
    ...listBindings(presets.length, at, (next) => lay({ ...sheet, at: next })),
    {
      keys: ['Enter'],
      does: 'open it',
      hint: 'open',
      run() {
        const preset = presets[at]
        if (preset) open(preset.config)
      },
    },
    {
      keys: ['/'],
      does: 'only those with some words',
      hint: 'filter',
      run: () => frame.ask(filterQuestion(filter, filtered)),
    },
    {
      keys: ['Escape', 'o'],
      does: filter === '' ? 'back' : 'all presets again',
      hint: 'back',
      run: () => lay(filter === '' ? null : allPresets),
    },
  ]
}
