import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * Keeps the latest press of a control that was not yet at work; the function that is returned makes up for it, once, as soon as the
 * controls are.
 */
export function useEarlyTap(place: RefObject<HTMLElement | null>): () => void {
  const pressed = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const element = place.current
    if (element === null) return
    const note = ({ target }: Event) => {
      const control = target instanceof Element ? controlAt(target) : null
      if (control?.matches(':disabled')) pressed.current = control
    }
    element.addEventListener('pointerup', note)
    return () => element.removeEventListener('pointerup', note)
  }, [place])
  return useCallback(() => {
    const control = pressed.current
    pressed.current = null
    control?.click()
  }, [])
}

function controlAt(target: Element): HTMLElement | null {
  const found = target.closest<HTMLElement>('label, button, input')
  return found instanceof HTMLLabelElement ? found.control : found
}
