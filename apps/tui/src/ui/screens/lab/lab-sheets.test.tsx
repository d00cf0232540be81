import type { OverlayInput, RunInput } from '@sweetspot/schema'
import { describe, expect, it } from 'vitest'
import { benchIn } from '../../training/change-bench.ts'
import { openedLab } from './opened-lab.ts'

const run = (learningRate: number): RunInput => ({ task: { name: 'parabola' }, steps: 30, learningRate })
const two: OverlayInput = { kind: 'overlay', runs: [run(0.1), run(0.5)] }

const opened = async () => {
  const lab = await openedLab(two)
  const runs = () => benchIn(lab.model.store.get())!.config.runs
  /** Moves the cursor of the settings to the one that a label names. */
  const goTo = (label: string) => {
    for (let moves = 0; !new RegExp(`▸ +${label} `).test(lab.picture(60, 13)); moves++) {
      if (moves > 60) throw new Error(`There is no ${label}.`)
      lab.press('Down')
    }
  }
  return { ...lab, runs, goTo }
}

describe('settings', () => {
  it('[TLAB-25] choices go by the arrows, and the settings of what was chosen stand below it', async () => {
    const lab = await opened()
    lab.press('e', 'Right')
    expect(lab.picture(60, 13)).toMatch(/▸ optimizer +‹ adam ›[\s\S]*beta1 +0\.9/)
    expect(lab.runs().map(({ optimizer }) => optimizer.name)).toEqual(['adam', 'sgd'])
    lab.press('Left')
    expect(lab.runs()[0]!.optimizer.name).toBe('sgd')
  })

  it('[TLAB-26] a number is written; what the schema has against it is said, and the line stays', async () => {
    const lab = await opened()
    lab.press('e')
    lab.goTo('momentum')
    lab.press('Enter')
    expect(lab.asked()!.answer('7')).toMatch(/^optimizer\.momentum: expected .*, got 7\./)
    expect(lab.asked()!.answer('0.9')).toBeNull()
    expect(lab.runs().map(({ optimizer }) => optimizer)).toMatchObject([{ momentum: 0.9 }, { momentum: 0 }])
  })

  it('[TLAB-27] a choice that the schema forbids is said under its line; the run stays as it was, and the choices go on from there', async () => {
    const lab = await opened()
    lab.command('optimizer adagrad')
    lab.press('e')
    lab.goTo('schedule')
    const seen = () => lab.picture(60, 13)
    while (!seen().includes('momentum')) lab.press('Right')
    expect(seen()).toMatch(/▸ schedule +‹ one cycle ›[\s\S]*expected one that leaves the momentum alone/)
    const before = lab.runs()[0]!.schedule.name
    expect(before).not.toBe('one-cycle')
    lab.press('Right')
    expect([seen().includes('momentum'), lab.runs()[0]!.schedule.name === before]).toEqual([false, false])
  })

  it('[TLAB-28] a setting goes back to its default, and to all runs', async () => {
    const lab = await opened()
    lab.press('e', 'Right', 'A')
    expect(lab.runs().map(({ optimizer }) => optimizer.name)).toEqual(['adam', 'adam'])
    lab.press('Backspace')
    expect(lab.runs()[0]!.optimizer.name).toBe('sgd')
  })

  it('[TLAB-29] changes in mid-run are added, moved and taken out', async () => {
    const lab = await opened()
    lab.press('e')
    lab.goTo('changes in mid-run')
    lab.press('a')
    expect(lab.runs()[0]!.interventions).toEqual([{ step: 15, learningRate: 0.1 }])
    lab.goTo('step')
    lab.press('Enter')
    lab.asked()!.answer('4')
    expect(lab.runs()[0]!.interventions).toEqual([{ step: 4, learningRate: 0.1 }])
    lab.press('Up', 'x')
    expect(lab.runs()[0]!.interventions).toEqual([])
  })

  it('[TLAB-30] the next run is taken in hand from its settings', async () => {
    const lab = await opened()
    lab.press('e', ']')
    expect(lab.picture(60, 13)).toMatch(/^Run B/)
  })
})

describe('presets', () => {
  it('[TLAB-31] a filter leaves those with all its words, and Enter opens the one in hand', async () => {
    const lab = await opened()
    lab.press('o', '/')
    lab.asked()!.change!('large parabola rates')
    expect(lab.picture(60, 13)).toMatch(/^Presets +with "large parabola rates": 1\n[^\n]*\n▸ overshoot/)
    lab.press('Enter')
    expect(lab.rates().length).toBe(6)
  })

  it('[TLAB-32] Escape takes the filter away first, then the list', async () => {
    const lab = await opened()
    lab.press('o', '/')
    lab.asked()!.change!('nothing like this')
    expect(lab.picture(60, 13)).toContain('No preset has these words.')
    lab.press('Escape')
    expect(lab.picture(60, 13)).toContain('▸ digits')
    lab.press('Escape')
    expect(lab.model.sheet()).toBeNull()
  })
})
