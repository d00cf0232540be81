import { expect, it } from 'vitest'
import { textOf, valueIn } from './text-of.ts'

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
