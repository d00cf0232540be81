import { expect, it } from 'vitest'
import { colorOn, paperOf } from './paper.ts'

it('[TUI-62] the background is what COLORFGBG says, where it says something', () => {
  const papers = ['15;0', '0;15', '0;default;7', '12;8', '0;default', ''].map((value) => paperOf({ COLORFGBG: value }))
  expect(papers).toEqual(['dark', 'light', 'light', 'dark', undefined, undefined])
})

it('[TUI-63] only true colours are mixed for a background', () => {
  const modes = (['true', '256', '16', 'none'] as const).map((color) => colorOn('light', color))
  expect([...modes, colorOn(undefined, 'true')]).toEqual(['true-light', '256', '16', 'none', 'true'])
})
