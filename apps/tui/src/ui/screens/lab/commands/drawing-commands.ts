import { ConfigError, type PanelName, presetNamed, presets } from '@sweetspot/schema'
import { lastStepOf } from '@sweetspot/view'
import type { Frame, UiCommand } from '../../../frame/screen.ts'
import { panelsOffered, showPanel } from '../drawing/panels.ts'
import type { LabModel } from '../lab-model.ts'
import { openExperiment } from '../open-experiment.ts'

/** The commands for what is opened, drawn and looked at. */
export function drawingCommands(
  model: Pick<LabModel, 'store' | 'lay'>,
  frame: Pick<Frame, 'show'>,
): readonly UiCommand[] {
  const { store } = model
  return [
    {
      name: 'preset',
      takes: '<name>',
      does: 'open a preset',
      choices: () => Object.keys(presets),
      run(text) {
        try {
          openExperiment(model, frame, presetNamed(text).config)
          return null
        } catch (error) {
          if (error instanceof ConfigError) return error.message
          throw error
        }
      },
    },
    {
      name: 'panel',
      takes: '<name>',
      does: 'what is drawn',
      choices: () => panelsOffered(store.get()),
      run(text) {
        const offered = panelsOffered(store.get())
        return offered.includes(text as PanelName)
          ? showPanel(store, text as PanelName)
          : `panel: expected ${offered.join(', ')}, got '${text}'.`
      },
    },
    {
      name: 'step',
      takes: '<n>',
      does: 'move the cursor to a step',
      run(text) {
        const step = Number(text)
        const last = lastStepOf(store.get().experiment)
        if (text === '' || !(Number.isInteger(step) && step >= 0 && step <= last))
          return `step: expected a whole number from 0 to ${last}, got '${text}'.`
        store.moveTo(step)
        return null
      },
    },
  ]
}
