import { useMemo, useSyncExternalStore } from 'react'
import type { Terminal } from '../../cli/terminal.ts'
import type { Look } from './look.ts'
import { colorOn, type Paper } from './paper.ts'
import type { Settings } from './settings.ts'

/** What a terminal can show, and what it told of its background. */
export interface Ability extends Pick<Terminal, 'color' | 'ascii'> {
  readonly paper?: Paper | undefined
}

/** The look that the terminal allows and the user chose. */
export function useLookOf(settings: Settings, { color, ascii, paper }: Ability, isSpoken: boolean): Look {
  const preferences = useSyncExternalStore(settings.subscribe, settings.get)
  return useMemo(
    () => ({
      color: isSpoken ? 'none' : colorOn(preferences.theme === 'auto' ? paper : preferences.theme, color),
      ascii: ascii || preferences.ascii,
      isSpoken,
    }),
    [preferences, color, ascii, paper, isSpoken],
  )
}
