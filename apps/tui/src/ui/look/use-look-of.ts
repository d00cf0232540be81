import type { ColorMode } from '@sweetspot/view'
import { useMemo, useSyncExternalStore } from 'react'
import type { Terminal } from '../../cli/terminal.ts'
import type { Look } from './look.ts'
import type { Preferences, Settings } from './settings.ts'

/** The look that the terminal allows and the user chose. */
export function useLookOf(
  settings: Settings,
  { color, ascii }: Pick<Terminal, 'color' | 'ascii'>,
  isSpoken: boolean,
): Look {
  const preferences = useSyncExternalStore(settings.subscribe, settings.get)
  return useMemo(
    () => ({ color: themed(color, preferences.theme), ascii: ascii || preferences.ascii, isSpoken }),
    [preferences, color, ascii, isSpoken],
  )
}

/** Colours mixed for a known background, where the terminal can mix them. */
function themed(color: ColorMode, theme: Preferences['theme']): ColorMode {
  return color === 'true' && theme !== 'auto' ? `true-${theme}` : color
}
