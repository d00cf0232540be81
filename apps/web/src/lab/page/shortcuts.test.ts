import { expect, it } from 'vitest'
import { shortcutOf, shortcuts } from './shortcuts.ts'

const plain = { altKey: false, ctrlKey: false, metaKey: false, isTyping: false }

it('[LAB-36] every key of the list is its shortcut, and no two share one', () => {
  const keys = Object.values(shortcuts).flatMap(({ keys }) => keys as readonly string[])
  expect(new Set(keys).size).toBe(keys.length)
  for (const [name, { keys }] of Object.entries(shortcuts)) {
    for (const written of keys) {
      const key = written.split('+').at(-1) || '+'
      const ctrlKey = written.startsWith('Ctrl')
      expect(shortcutOf({ ...plain, ctrlKey, key }, written.includes('Shift'))).toBe(name)
    }
  }
})

it('[LAB-37] no key is a shortcut where it writes text or belongs to the browser', () => {
  expect(shortcutOf({ ...plain, key: 'd', isTyping: true }, false)).toBeNull()
  expect(shortcutOf({ ...plain, key: 'd', ctrlKey: true }, false)).toBeNull()
  expect(shortcutOf({ ...plain, key: 'd', altKey: true }, false)).toBeNull()
})
