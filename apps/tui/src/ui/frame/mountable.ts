import { createElement, type ReactElement } from 'react'
import type { Binding } from '../keys/binding.ts'
import type { Frame, Opening, Screen, ScreenName, Shared, UiCommand } from './screen.ts'

/** A screen in a frame, with its model inside. */
export interface MountedScreen {
  readonly name: ScreenName
  readonly title: string
  open(opening: Opening): void
  bindings(): readonly Binding[]
  commands(): readonly UiCommand[]
  shared(): Shared | null
  paste(text: string): boolean
  leave(): void
  subscribe(listener: () => void): () => void
  view(columns: number, rows: number): ReactElement
}

/** A screen before it is shown: its name, and how it is put into a frame. */
export interface MountableScreen {
  readonly name: ScreenName
  readonly title: string
  mount(frame: Frame): MountedScreen
}

/** A screen whose kind of model nobody outside has to know. */
export function mountable<Model>(screen: Screen<Model>): MountableScreen {
  const { name, title, View } = screen
  return {
    name,
    title,
    mount(frame) {
      const model = screen.create(frame)
      return {
        name,
        title,
        open: (opening) => screen.open?.(model, opening, frame),
        bindings: () => screen.bindings(model, frame),
        commands: () => screen.commands?.(model, frame) ?? [],
        shared: () => screen.shared?.(model) ?? null,
        paste: (text) => screen.paste?.(model, text, frame) ?? false,
        leave: () => screen.leave?.(model),
        subscribe: (listener) => screen.subscribe(model, listener),
        view: (columns, rows) => createElement(View, { model, columns, rows }),
      }
    },
  }
}
