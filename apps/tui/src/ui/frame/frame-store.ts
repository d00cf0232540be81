import type { Binding } from '../keys/binding.ts'
import type { KeyPress } from '../keys/key-press.ts'
import type { Session } from '../session/session.ts'
import type { FrameState } from './frame-state.ts'
import type { MountableScreen, MountedScreen } from './mountable.ts'
import type { Frame, ScreenName, Shared, UiCommand } from './screen.ts'

/** The frame around the screens outside React: what it shows, and what keys do. */
export interface FrameStore extends Frame {
  get(): FrameState
  subscribe(listener: () => void): () => void
  /** Does what a key stands for: on the open line, else on the sheet, on the screen, or in the frame. */
  press(key: KeyPress): void
  /** Takes text that arrived in one piece; text that may as well have been typed is, where nothing takes it. */
  paste(text: string, isMarked: boolean): void
  /** Every key that means something now: those of the screen, then those of the frame. */
  bindings(): readonly Binding[]
  /** The keys of the screen and of the frame, whatever lies over the screen: what the help lists. */
  screenBindings(): { readonly own: readonly Binding[]; readonly always: readonly Binding[] }
  commands(): readonly UiCommand[]
  /** Names and titles of all screens, in order. */
  titles(): readonly Pick<MountableScreen, 'name' | 'title'>[]
  shared(): Shared | null
  /** The screen that is shown. */
  current(): MountedScreen
  closeSheet(): void
  toggleKeys(): void
  scrollSheet(by: number): void
  /** Tells the last line that the sheet can begin with in its room. */
  limitSheet(last: number): void
  showShared(): void
  askCommand(): void
  askSave(): void
  /** Saves what is shown under a name; a sentence where it cannot. */
  save(name: string): string | null
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
  /** Called when the user leaves, by Ctrl+C or otherwise. */
  onQuit(isInterrupt: boolean): void
}
