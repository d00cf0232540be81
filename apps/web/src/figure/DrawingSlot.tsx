'use client'

import { createContext, use } from 'react'

/** The still drawing of each variant, handed to the page once and shown wherever it belongs. */
export const StillDrawings = createContext<Readonly<Record<string, React.ReactNode>>>({})

/** The place of a variant's still drawing. */
export function DrawingSlot({ variant }: { readonly variant: string }) {
  return use(StillDrawings)[variant]
}
