import { drive, searchPlan } from '@sweetspot/core'
import { parse, type SearchConfig, searchConfig, toJson } from '@sweetspot/schema'
import { sweepTable } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { expectPictures } from '../../testing/expect-pictures.ts'
import { halting, serial, tested, until } from '../../testing/tested-screen.ts'
import { searchScreen } from './search-screen.ts'

const config = (change: object = {}): SearchConfig =>
  parse(searchConfig, { run: { task: { name: 'moons' }, steps: 120 }, seeds: [1, 2], ...change })

const opened = (change: object = {}, executor = serial()) => {
  const screen = tested(searchScreen, executor)
  screen.open({ kind: 'experiment', experiment: config(change) })
  return screen
}
type Opened = ReturnType<typeof opened>
const over = ({ model }: Opened) => until(model.store, ({ run }) => run.status !== 'running')
const folder = `${import.meta.dirname}/snapshots`

describe('pictures', () => {
  it('[TSRCH-3] the search as it runs: every rate as it comes, the round, and the budget spent so far', async () => {
    const screen = opened({}, halting(7))
    await until(screen.model.store, ({ run }) => run.records.length > 7)
    await expectPictures(screen, `${folder}/running`)
    screen.press('r')
    await over(screen)
    expect(screen.draw(80, 22)).toContain('Partial: ')
  })

  it('[TSRCH-4] a search that is over: the bathtub, round by round, what was given up, bars against every rate', async () => {
    const screen = opened()
    await over(screen)
    await expectPictures(screen, `${folder}/done`)
    expect(screen.draw(100, 28)).toContain('Given up at step 30, far behind the leader')
  })

  it('[TSRCH-5] a best rate on the edge is said, and a key goes a decade further that way', async () => {
    const screen = opened({ to: 0.01, extend: false })
    await over(screen)
    await expectPictures(screen, `${folder}/edge`)
    expect(screen.draw(80, 22)).toContain('It sits on the upper edge')
    expect(screen.hints()).toContain('w widen up')
    screen.press('w')
    expect(screen.model.config().to).toBe(0.1)
    await over(screen)
  })

  it('[TSRCH-6] bars are # in ASCII, and sentences for those who hear them', async () => {
    const screen = opened()
    await over(screen)
    const ascii = screen.draw(80, 22, { ascii: true })
    expect(ascii).toMatch(/^[\n\x20-\x7e]*$/)
    expect(ascii).toMatch(/#+\.+ [\d.]+% of every rate/)
    expect(screen.draw(80, 22, { isSpoken: true })).toMatch(/is best: final loss.*round decades/s)
  })
})

describe('numbers', () => {
  it('[TSRCH-7] what is shown and saved is what the plan gives, trials and continuations included', async () => {
    const screen = opened()
    await over(screen)
    const whole = await drive(searchPlan(config()), serial())
    expect(searchScreen.shared!(screen.model)!.files!.json()).toBe(`${toJson(whole, { indent: 2 })}\n`)
    screen.press('p')
    const picture = screen.draw(100, 28)
    for (const { cells } of sweepTable(whole.sweep).rows)
      for (const key of ['rate', 'loss']) expect(picture).toContain((cells[key] as { text: string }).text)
  })
})

describe('keys and words', () => {
  it('[TSRCH-8] its settings are judged in the words of the schema, and t takes the best to the lab', async () => {
    const screen = opened()
    expect(screen.command('to 1e-9')).toContain('from: expected a rate below "to"')
    expect(screen.command('steps many')).toBe("run.steps: expected a whole number, got 'many'.")
    expect(screen.command('extend off')).toBeNull()
    expect(screen.hints()).not.toContain('t to the lab')
    await over(screen)
    screen.press('t')
    const { best } = screen.model.soFar()!.result
    expect(screen.shown).toMatchObject([
      { screen: 'lab', opening: { experiment: { kind: 'overlay', runs: [{}, { learningRate: best }, {}] } } },
    ])
  })

  it('[TSRCH-9] a long table has a window that arrows move', async () => {
    const screen = opened()
    await over(screen)
    screen.press('p')
    expect(screen.draw(60, 14)).toMatch(/1 to \d of \d/)
    screen.press('Down', 'Down')
    expect(screen.draw(60, 14)).toMatch(/3 to \d of \d/)
    screen.press('Up')
    expect(screen.draw(60, 14)).toMatch(/2 to \d of \d/)
  })
})
