import { createResultCache } from '@sweetspot/view'
import { describe, expect, it, vi } from 'vitest'
import { isFullWidth } from './panel-sizes.ts'
import { pressed } from './shortcuts.ts'

describe('a figure', () => {
  it('[LIVE-22] a panel alone and the first of three are wide, all others stand in pairs', () => {
    const rows = [1, 2, 3, 4].map((count) => Array.from({ length: count }, (_, i) => isFullWidth(i, count)))
    expect(rows).toEqual([[true], [false, false], [true, false, false], [false, false, false, false]])
  })

  it('[LIVE-23] single keys play and step, but not while typing, with a modifier, or before there is a result', () => {
    const variant = { panels: ['loss'] }
    const experiment = { kind: 'range-test', steps: 20 }
    const state = { variant, experiment, latest: {}, step: 5, isPlaying: false } as never
    const key = { key: 'k', altKey: false, ctrlKey: false, metaKey: false, isTyping: false }
    const actions = { play: vi.fn(), pause: vi.fn(), moveTo: vi.fn() }
    expect(['k', 'j', 'l', 'x'].map((one) => pressed({ ...key, key: one }, state, actions))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect([actions.play.mock.calls, actions.moveTo.mock.calls]).toEqual([[[]], [[4], [6]]])
    expect(pressed({ ...key, isTyping: true }, state, actions)).toBe(false)
    expect(pressed({ ...key, ctrlKey: true }, state, actions)).toBe(false)
    expect(pressed(key, { ...(state as object), latest: null } as never, actions)).toBe(false)
    expect(pressed(key, { ...(state as object), variant: { panels: ['bathtub'] } } as never, actions)).toBe(false)
  })

  it('[LIVE-24] the results that were used last are kept', () => {
    const cache = createResultCache<number>(2)
    cache.set('a', 1)
    cache.set('b', 2)
    cache.get('a')
    cache.set('c', 3)
    expect(['a', 'b', 'c'].map(cache.get)).toEqual([1, null, 3])
  })
})
