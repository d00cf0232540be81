import { displayChoices, smoothingNamed, smoothings } from '@sweetspot/view'
import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import type { LabModel } from '../lab-model.ts'
import { panelShown, panelsOffered, showPanel } from './panels.ts'

/** The keys for what is drawn, and how. */
export function drawingBindings(model: Pick<LabModel, 'store' | 'lay'>, frame: Pick<Frame, 'say'>): readonly Binding[] {
  const { store } = model
  const state = store.get()
  const { display } = state
  const shown = panelShown(state)
  const offered = panelsOffered(state)
  const choices = displayChoices([shown])
  const isBathtub = shown === 'bathtub'
  const say = (problem: string | null) => problem !== null && frame.say(problem)
  return [
    ...(offered.length > 1
      ? [
          {
            keys: ['p'],
            does: 'choose what is drawn',
            hint: 'panels',
            run: () => model.lay({ kind: 'panels', at: Math.max(0, offered.indexOf(shown)) }),
          },
        ]
      : []),
    ...(offered.includes('bathtub') && offered.length > 1
      ? [
          {
            keys: ['b'],
            does: isBathtub ? 'back to the loss' : 'final loss against rate: the bathtub',
            hint: isBathtub ? 'loss' : 'bathtub',
            run: () => say(showPanel(store, isBathtub ? 'loss' : 'bathtub')),
          },
        ]
      : []),
    ...(choices.scale
      ? [
          {
            keys: ['L'],
            does: `the loss on a ${display.yScale === 'log' ? 'linear' : 'log'} axis`,
            hint: display.yScale === 'log' ? 'linear' : 'log',
            run: () => store.show({ yScale: display.yScale === 'log' ? 'linear' : 'log' }),
          },
        ]
      : []),
    ...(choices.smoothing
      ? [
          {
            keys: ['z'],
            does: `smoothing: ${smoothings.map(({ label }) => label).join(', ')}`,
            run() {
              const at = smoothings.findIndex(({ value }) => value === smoothingNamed(display))
              const next = smoothings[(at + 1) % smoothings.length]!
              store.show({ smoothing: next.beta })
              frame.say(`Smoothing: ${next.label}.`)
            },
          },
        ]
      : []),
  ]
}
