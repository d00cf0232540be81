import { hasSteps, lastStepOf } from '@sweetspot/view'
import type { FigureActions } from './figure-actions.ts'
import type { FigureState } from './state/figure-state.ts'

/** A key that was pressed, as far as shortcuts care. */
export interface PressedKey {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  /** Whether the focus is where keys write text. */
  readonly isTyping: boolean
}

/** What a keyboard event says of its key. */
export function pressedKey({ key, altKey, ctrlKey, metaKey, target }: KeyboardPress): PressedKey {
  const isTyping = target instanceof HTMLInputElement && /^(text|number)$/.test(target.type)
  return { key, altKey, ctrlKey, metaKey, isTyping }
}

/** The part of a keyboard event that is looked at. */
type KeyboardPress = Omit<PressedKey, 'isTyping'> & { readonly target: EventTarget | null }

/** Does what a single key means while a figure has the focus: k plays or pauses, j and l step; true where it meant something. */
export function pressed(
  { key, altKey, ctrlKey, metaKey, isTyping }: PressedKey,
  state: FigureState,
  actions: Pick<FigureActions, 'play' | 'pause' | 'moveTo'>,
): boolean {
  if (altKey || ctrlKey || metaKey || isTyping || state.latest === null || !hasSteps(state.variant.panels)) return false
  const at = state.step ?? lastStepOf(state.experiment)
  switch (key) {
    case 'k':
      if (state.isPlaying) actions.pause()
      else actions.play()
      return true
    case 'j':
      actions.moveTo(at - 1)
      return true
    case 'l':
      actions.moveTo(at + 1)
      return true
    default:
      return false
  }
}
