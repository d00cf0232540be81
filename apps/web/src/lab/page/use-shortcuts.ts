import { useEffect, useEffectEvent } from 'react'
import { type Shortcut, shortcutOf } from './shortcuts.ts'

/** Calls back for every shortcut that is pressed anywhere on the page, while they are on. */
export function useShortcuts(isOn: boolean, act: (shortcut: Shortcut) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event
    const shortcut = shortcutOf({ key, altKey, ctrlKey, metaKey, isTyping: takesKey(target, key) }, shiftKey)
    if (shortcut === null || event.defaultPrevented) return
    event.preventDefault()
    act(shortcut)
  })
  useEffect(() => {
    if (!isOn) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
}

/** Whether what has the focus has a use of its own for a key: boxes for all, sliders for the ends, lists for letters. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true
  if (!(target instanceof HTMLInputElement)) return target instanceof Element && target.closest('dialog[open]') !== null
  return /^(text|number)$/.test(target.type) || (target.type === 'range' && /^(Home|End)$/.test(key))
}
