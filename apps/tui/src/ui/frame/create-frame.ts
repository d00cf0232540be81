import { sanitiseLine } from '@sweetspot/view'
import { type KeyPress, keyOf, namedKey } from '../keys/key-press.ts'
import { inserted } from '../line/line.ts'
import type { Question } from '../line/question.ts'
import { commandQuestion } from './command-question.ts'
import { frameBindings } from './frame-bindings.ts'
import { frameCommands } from './frame-commands.ts'
import type { FrameState } from './frame-state.ts'
import type { FrameOptions, FrameStore } from './frame-store.ts'
import type { MountedScreen } from './mountable.ts'
import { holdsLink, openLink } from './open-link.ts'
import { afterKey, type OpenQuestion, opened, withLine } from './open-question.ts'
import { save, saveQuestion } from './save-question.ts'
import type { Opening, ScreenName } from './screen.ts'

const nothingToSave = 'There is nothing here yet to save.'

/** A frame on its first screen. */
export function createFrame({ screens, first, session, onScreen, onQuit }: FrameOptions): FrameStore {
  const listeners = new Set<() => void>()
  const mounted = new Map<ScreenName, MountedScreen>()
  const commandHistory: string[] = []
  let state: FrameState = { screen: first, sheet: null, question: null, message: '' }

  function set(change: Partial<FrameState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function screenOf(name: ScreenName): MountedScreen {
    const known = mounted.get(name)
    if (known) return known
    const screen = screens.find((one) => one.name === name)!.mount(frame)
    mounted.set(name, screen)
    return screen
  }

  const current = () => screenOf(state.screen)

  function show(name: ScreenName, opening?: Opening): void {
    if (name !== state.screen) current().leave()
    if (opening) screenOf(name).open(opening)
    set({ screen: name, sheet: null })
    onScreen?.(name)
  }

  const ask = (question: Question): void => set({ question: opened(question) })

  function answer(open: OpenQuestion): void {
    // The answer may ask the next question: this one is over before.
    set({ question: null })
    const problem = open.question.answer(open.line.text)
    if (problem !== null) set({ question: { ...open, problem: sanitiseLine(problem) } })
  }

  function write(open: OpenQuestion, next: OpenQuestion): void {
    set({ question: next })
    if (next.line.text !== open.line.text) open.question.change?.(next.line.text)
  }

  function pressOnLine(open: OpenQuestion, key: KeyPress): void {
    if (key.name === 'Escape' || (key.name === 'Backspace' && open.line.text === '')) {
      set({ question: null })
      open.question.cancel?.()
    } else if (key.name === 'Enter') answer(open)
    else write(open, afterKey(open, key))
  }

  /** Whether something took a text as a whole. */
  function takes(text: string): boolean {
    if (state.question) write(state.question, withLine(state.question, inserted(state.question.line, text)))
    else if (current().paste(text)) set({ sheet: null })
    else if (holdsLink(text)) {
      const problem = openLink(frame, text)
      if (problem !== null) frame.say(problem)
    } else return false
    return true
  }

  function leave(isInterrupt: boolean): void {
    current().leave()
    onQuit(isInterrupt)
  }

  const frame: FrameStore = {
    session,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current,
    say: (text) => set({ message: sanitiseLine(text) }),
    ask,
    show,
    press(key) {
      if (key.name === 'Ctrl+C') return leave(true)
      if (state.question) return pressOnLine(state.question, key)
      if (state.message !== '') set({ message: '' })
      const binding = frame.bindings().find(({ keys }) => keys.includes(key.name))
      if (binding) return binding.run()
      // On a slow line Escape and the key after it arrive as one; nothing here is bound to Alt.
      const after = /^Alt\+(.)$/u.exec(key.name)?.[1]
      if (after === undefined) return
      frame.press(namedKey('Escape'))
      frame.press(keyOf(after))
    },
    paste(text, isMarked) {
      const line = sanitiseLine(text)
      if (takes(line)) return
      if (isMarked) frame.say('Nothing here takes pasted text. Press : first to paste a command.')
      else for (const character of line) frame.press(keyOf(character))
    },
    bindings() {
      const { always, onSheet } = frameBindings(frame, screens)
      return state.sheet ? onSheet : [...current().bindings(), ...always]
    },
    screenBindings: () => ({ own: current().bindings(), always: frameBindings(frame, screens).always }),
    titles: () => screens,
    commands: () => [...current().commands(), ...frameCommands(frame, screens)],
    shared: () => current().shared(),
    closeSheet: () => set({ sheet: null }),
    toggleKeys: () => set({ sheet: state.sheet?.kind === 'keys' ? null : { kind: 'keys', from: 0, last: 0 } }),
    scrollSheet(by) {
      if (state.sheet) set({ sheet: { ...state.sheet, from: Math.max(0, state.sheet.from + by) } })
    },
    limitSheet(last) {
      const { sheet } = state
      if (sheet && (sheet.last !== last || sheet.from > last))
        set({ sheet: { ...sheet, from: Math.min(sheet.from, last), last } })
    },
    showShared() {
      const shared = frame.shared()
      if (shared === null) frame.say('There is nothing here yet to take along.')
      else set({ sheet: { kind: 'shared', shared, from: 0, last: 0 } })
    },
    askCommand: () => ask(commandQuestion(frame, commandHistory)),
    askSave() {
      const shared = frame.shared()
      if (!shared?.files) frame.say(nothingToSave)
      else ask(saveQuestion(`${shared.name}.json`, shared.files, frame))
    },
    save(name) {
      const files = frame.shared()?.files
      return files ? save(name, files, frame) : nothingToSave
    },
    next(by) {
      const at = screens.findIndex(({ name }) => name === state.screen)
      show(screens[(at + by + screens.length) % screens.length]!.name)
    },
    quit: () => leave(false),
  }
  return frame
}
