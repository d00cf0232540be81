import { presets } from '@sweetspot/schema'
import { presetGroups, textOf, valueIn } from '@sweetspot/view/lab'
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

it('[LAB-38] every preset stands in one group: the tasks, then the chapters in their order under their titles', () => {
  const groups = presetGroups({ 4: 'Same loss, many rates' })
  expect(groups.flatMap((group) => group.presets.map(({ name }) => name)).toSorted()).toEqual(
    Object.keys(presets).toSorted(),
  )
  expect(groups.map(({ title }) => title).slice(0, 5)).toEqual([
    'A run of each task',
    'Chapter 1',
    'Chapter 2',
    'Chapter 3',
    '4. Same loss, many rates',
  ])
})

it('[LAB-39] a box holds a number, a list or a word, and nothing where a value follows from others', () => {
  const real = { kind: 'real', meaning: '' } as const
  const list = { kind: 'list', meaning: '' } as const
  expect([textOf([128, 64]), textOf(undefined), textOf(1e-8)]).toEqual(['128, 64', '', '1e-8'])
  expect([
    valueIn(' 1e-3 ', real),
    valueIn('', real),
    valueIn('full', real),
    valueIn('', { ...real, default: null }),
  ]).toEqual([0.001, undefined, 'full', null])
  expect([valueIn('128, 64', list), valueIn('', list), valueIn('12, x', list)]).toEqual([[128, 64], [], [12, 'x']])
})
