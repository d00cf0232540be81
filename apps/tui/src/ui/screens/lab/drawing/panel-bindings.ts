import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { listBindings } from '../../../keys/list-bindings.ts'
import type { LabModel, LabSheet } from '../lab-model.ts'
import { panelsOffered, showPanel } from './panels.ts'

/** The keys of the list of panels. */
export function panelBindings(
  model: Pick<LabModel, 'store' | 'lay'>,
  sheet: Extract<LabSheet, { kind: 'panels' }>,
  frame: Pick<Frame, 'say'>,
): readonly Binding[] {
  const offered = panelsOffered(model.store.get())
  return [
    ...listBindings(offered.length, sheet.at, (at) => model.lay({ ...sheet, at })),
    {
      keys: ['Enter', 'Space'],
      does: 'draw it',
      hint: 'draw it',
      run() {
        const panel = offered[sheet.at]
        model.lay(null)
        const problem = panel === undefined ? null : showPanel(model.store, panel)
        if (problem !== null) frame.say(problem)
      },
    },
    { keys: ['Escape', 'p'], does: 'back', hint: 'back', run: () => model.lay(null) },
  ]
}
