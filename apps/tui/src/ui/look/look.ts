import type { ColorMode } from '@sweetspot/view'
import { createContext, useContext } from 'react'

/** How everything is drawn now. */
export interface Look {
  readonly color: ColorMode
  /** Plain ASCII instead of braille and box characters. */
  readonly ascii: boolean
  /** Sentences instead of drawings, for those who hear them. */
  readonly isSpoken: boolean
}

const LookContext = createContext<Look>({ color: 'none', ascii: false, isSpoken: false })

/** Gives everything inside its look. */
export const LookProvider = LookContext.Provider

/** How to draw. */
export function useLook(): Look {
  return useContext(LookContext)
}
