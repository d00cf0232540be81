import { type RefObject, useEffect, useState } from 'react'

/** How near a reader has come to a figure: there is no sign of one, there was one on the page, or one in the figure itself. */
export type Reader = 'unseen' | 'on-page' | 'here'

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll'] as const
const signsHere = ['pointerover', 'pointerdown', 'focusin'] as const

/** The nearest that a reader has come to an element. */
export function useReader(place: RefObject<HTMLElement | null>): Reader {
  const [reader, setReader] = useState<Reader>('unseen')
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const onSign = () => setReader((known) => (known === 'unseen' ? 'on-page' : known))
    const onSignHere = () => setReader('here')
    for (const sign of signs) addEventListener(sign, onSign, { once: true, passive: true })
    for (const sign of signsHere) element.addEventListener(sign, onSignHere, { once: true, passive: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, onSign)
      for (const sign of signsHere) element.removeEventListener(sign, onSignHere)
    }
  }, [place])
  return reader
}
