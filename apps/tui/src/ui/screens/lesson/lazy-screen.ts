import { Text } from 'ink'
import { createElement } from 'react'
import type { Frame, Opening, Screen, ScreenName } from '../../frame/screen.ts'

/** The model of a screen that is loaded when it is first shown. */
export interface LazyModel<Model> {
  /** The screen and its model, once they are there. */
  loaded: { readonly screen: Screen<Model>; readonly model: Model } | null
  /** What was asked for before. */
  asked: Opening | null
  /** Done when the screen is there. */
  readonly ready: Promise<void>
}

/** A screen that costs nothing until it is shown: `load` brings what it is. */
export function lazyScreen<Model>(
  name: ScreenName,
  title: string,
  load: () => Promise<Screen<Model>>,
): Screen<LazyModel<Model>> {
  return {
    name,
    title,
    create(frame) {
      const model: LazyModel<Model> = { loaded: null, asked: null, ready: load().then(enter) }
      function enter(screen: Screen<Model>): void {
        const inner = screen.create(frame)
        model.loaded = { screen, model: inner }
        if (model.asked) screen.open?.(inner, model.asked, frame)
      }
      return model
    },
    open(model, opening, frame) {
      if (model.loaded) model.loaded.screen.open?.(model.loaded.model, opening, frame)
      else model.asked = opening
    },
    bindings: ({ loaded }, frame: Frame) => loaded?.screen.bindings(loaded.model, frame) ?? [],
    commands: ({ loaded }, frame) => loaded?.screen.commands?.(loaded.model, frame) ?? [],
    shared: ({ loaded }) => loaded?.screen.shared?.(loaded.model) ?? null,
    paste: ({ loaded }, text, frame) => loaded?.screen.paste?.(loaded.model, text, frame) ?? false,
    leave: ({ loaded }) => loaded?.screen.leave?.(loaded.model),
    subscribe(model, listener) {
      let stop = () => {}
      let isOver = false
      const connect = () => {
        if (isOver || !model.loaded) return
        stop = model.loaded.screen.subscribe(model.loaded.model, listener)
      }
      if (model.loaded) connect()
      else
        void model.ready.then(() => {
          connect()
          if (!isOver) listener()
        })
      return () => {
        isOver = true
        stop()
      }
    },
    View({ model: { loaded }, columns, rows }) {
      if (loaded === null) return createElement(Text, null, '…')
      return createElement(loaded.screen.View, { model: loaded.model, columns, rows })
    },
  }
}
