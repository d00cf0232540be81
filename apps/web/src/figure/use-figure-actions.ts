import { commandOf, linkOf } from '@sweetspot/view'
import { useState } from 'react'
import { drawnPanels } from './drawn-panels.ts'
import type { FigureActions } from './figure-actions.ts'
import { copyText } from './foot/copy-text.ts'
import type { Copied } from './foot/FootLine.tsx'
import { saveData } from './foot/save-data.ts'
import { embedOf } from './link/embed-of.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureStore } from './state/figure-store.ts'
import { themeOfPage } from './theme-of-page.ts'
import { addressOf, writeLink } from './use-link.ts'
import { playOn } from './use-playback.ts'

/** What the controls of a live figure do, and what only its page knows: open rates, copied texts. */
export function useFigureActions(
  store: FigureStore,
  figure: FigureSource,
): { readonly actions: FigureActions; readonly isEditing: boolean; readonly copied: Copied | null } {
  const [isEditing, setEditing] = useState(false)
  const [copied, setCopied] = useState<Copied | null>(null)
  async function copy(what: Copied['what'], text: string | null) {
    if (text !== null) setCopied({ what, text, done: await copyText(text) })
  }
  const actions: FigureActions = {
    play: () => playOn(store),
    pause: store.pause,
    moveTo: store.moveTo,
    show: store.show,
    cancel: store.cancel,
    train: store.train,
    choose(variant) {
      store.choose(variant)
      writeLink(store, figure)
      setCopied(null)
    },
    reset: () => actions.choose(store.get().variant.id),
    toggleRates: () => setEditing((open) => !open),
    copyLink: () => void copy('link', addressOf(store, figure)),
    copyCommand: () => void copy('command', commandOf(store.get().experiment)),
    copyEmbed: () => void copy('embed', embedOf(figure, linkOf(store.get().experiment))),
    save(format) {
      const state = store.get()
      const panels = drawnPanels(state, true) ?? []
      const { result } = state
      if (result)
        void saveData(
          format,
          result,
          panels.map(({ panel }) => panel),
          themeOfPage(),
        )
    },
  }
  return { actions, isEditing, copied }
}
