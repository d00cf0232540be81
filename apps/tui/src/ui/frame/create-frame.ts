import { sanitiseLine } from '@sweetspot/view'
import type { Binding } from '../keys/binding.ts'
import type { KeyPress } from '../keys/key-press.ts'
import { edited, lineOf } from '../line/line.ts'
import type { Question } from '../line/question.ts'
import type { Session } from '../session/session.ts'
import { commandQuestion } from './command-question.ts'
import { frameBindings } from './frame-bindings.ts'
import { frameCommands } from './frame-commands.ts'
import type { FrameState } from './frame-state.ts'
import type { MountableScreen, MountedScreen } from './mountable.ts'
import { saveQuestion } from './save-question.ts'
import type { Frame, Opening, ScreenName, Shared, UiCommand } from './screen.ts'

/** The frame around the screens outside React: what it shows, and what keys do. */
export interface FrameStore extends Frame {
  get(): FrameState
  subscribe(listener: () => void): () => void
  /** Does what a key stands for: on the open line, else on the sheet, on the screen, or in the frame. */
  press(key: KeyPress): void
  /** Takes text that arrived in one piece. */
  paste(text: string): void
  /** Every key that means something now: those of the screen, then those of the frame. */
  bindings(): readonly Binding[]
  /** The keys of the screen and of the frame, whatever lies over the screen: what the help lists. */
  screenBindings(): readonly Binding[]
  commands(): readonly UiCommand[]
  /** Names and titles of all screens, in order. */
  titles(): readonly Pick<MountableScreen, 'name' | 'title'>[]
  shared(): Shared | null
  /** The screen that is shown. */
  current(): MountedScreen
  closeSheet(): void
  toggleKeys(): void
  scrollSheet(by: number): void
  showShared(): void
  askCommand(): void
  askSave(): void
  next(by: 1 | -1): void
  quit(): void
}

/** What a frame is made of. */
export interface FrameOptions {
  readonly screens: readonly MountableScreen[]
  readonly first: ScreenName
  readonly session: Session
  /** Called when another screen is shown. */
  onScreen?(screen: ScreenName): void
  onQuit(): void
}

/** A frame on its first screen. */
export function createFrame({ screens, first, session, onScreen, onQuit }: FrameOptions): FrameStore {
  const listeners = new Set<() => void>()
  const mounted = new Map<ScreenName, MountedScreen>()
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

  function ask(question: Question): void {
    set({ question: { question, line: lineOf(question.initial ?? ''), problem: '' } })
  }

  function answer(): void {
    const { question, line } = state.question!
    // The answer may ask the next question: this one is over before.
    const open = state.question
    set({ question: null })
    const problem = question.answer(line.text)
    if (problem !== null) set({ question: { ...open!, problem: sanitiseLine(problem) } })
  }

  function pressOnLine(key: KeyPress): void {
    const { question, line } = state.question!
    if (key.name === 'Escape' || (key.name === 'Backspace' && line.text === '')) {
      question.cancel?.()
      set({ question: null })
    } else if (key.name === 'Enter') answer()
    else {
      const completion = key.name === 'Tab' ? question.complete?.(line.text)[0] : undefined
      const next = key.name === 'Tab' ? (completion === undefined ? line : lineOf(completion)) : edited(line, key)
      set({ question: { question, line: next, problem: '' } })
      if (next.text !== line.text) question.change?.(next.text)
    }
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
      if (key.name === 'Ctrl+C') return frame.quit()
      if (state.question) return pressOnLine(key)
      if (state.message !== '') set({ message: '' })
      frame
        .bindings()
        .find(({ keys }) => keys.includes(key.name))
        ?.run()
    },
    paste(text) {
      if (state.question === null && current().paste(sanitiseLine(text))) return
      for (const character of sanitiseLine(text))
        frame.press({ name: character === ' ' ? 'Space' : character, text: character })
    },
    bindings: () => (state.sheet ? frameBindings(frame, screens).onSheet : frame.screenBindings()),
    screenBindings: () => [...current().bindings(), ...frameBindings(frame, screens).always],
    titles: () => screens,
    commands: () => [...current().commands(), ...frameCommands(frame, screens)],
    shared: () => current().shared(),
    closeSheet: () => set({ sheet: null }),
    toggleKeys: () => set({ sheet: state.sheet?.kind === 'keys' ? null : { kind: 'keys', from: 0 } }),
    scrollSheet(by) {
      const { sheet } = state
      if (sheet?.kind === 'keys') set({ sheet: { ...sheet, from: Math.max(0, sheet.from + by) } })
    },
    showShared() {
      const shared = frame.shared()
      if (shared === null) frame.say('There is nothing here yet to take along.')
      else set({ sheet: { kind: 'shared', shared } })
    },
    askCommand: () => ask(commandQuestion(frame)),
    askSave() {
      const shared = frame.shared()
      if (!shared?.files) frame.say('There is nothing here yet to save.')
      else ask(saveQuestion(shared.name, shared.files, frame))
    },
    next(by) {
      const at = screens.findIndex(({ name }) => name === state.screen)
      show(screens[(at + by + screens.length) % screens.length]!.name)
    },
    quit() {
      current().leave()
      onQuit()
    },
  }
  return frame
}
