import { drive, rangeTestPlan } from '@sweetspot/core'
import { parse, parseExperiment, type RangeTestConfig, rangeTestConfig, toJson } from '@sweetspot/schema'
import { letteredPicks } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { expectPictures } from '../../testing/expect-pictures.ts'
import { halting, serial, tested, until } from '../../testing/tested-screen.ts'
import { rangeTestScreen } from './range-test-screen.ts'

const config = (change: object = {}): RangeTestConfig =>
  parse(rangeTestConfig, { run: { task: { name: 'moons' }, steps: 60 }, seeds: [1, 2, 3], ...change })

const opened = (change: object = {}, executor = serial()) => {
  const screen = tested(rangeTestScreen, executor)
  screen.open({ kind: 'experiment', experiment: config(change) })
  return screen
}
type Opened = ReturnType<typeof opened>
const over = ({ model }: Opened) => until(model.store, ({ run }) => run.status !== 'running')

const folder = `${import.meta.dirname}/snapshots`

describe('pictures', () => {
  it('[TRNG-3] the ramp as it runs: raw and smoothed losses over the whole range, and how far it is', async () => {
    const screen = opened({ seeds: [1] }, halting(0))
    await until(screen.model.store, ({ run }) => run.records.length > 0)
    await expectPictures(screen, `${folder}/ramping`)
    screen.press('r')
    await over(screen)
  })

  it('[TRNG-4] the check as it fills in: whole runs so far, runs under way, and the picks on them', async () => {
    const screen = opened({ check: true }, halting(15))
    await until(screen.model.store, ({ run }) => run.records.length > 15)
    await expectPictures(screen, `${folder}/checking`)
    screen.press('r')
    await over(screen)
    expect(screen.draw(80, 22)).toContain('Partial: the check was ended early. Try ')
  })

  it('[TRNG-5] a range test that is over: the suggestion, every rule’s pick, the check', async () => {
    const screen = opened({ check: true })
    await over(screen)
    await expectPictures(screen, `${folder}/done`)
  })

  it('[TRNG-6] a refusal with its reason, what to change, and a key that changes it', async () => {
    const screen = opened({ to: 0.1 })
    await over(screen)
    await expectPictures(screen, `${folder}/refused`)
    expect(screen.hints()).toContain('w as advised')
    screen.press('w')
    expect(screen.model.config().to).toBe(1)
    await over(screen)
  })

  it('[TRNG-7] plain characters alone where asked for, and sentences for those who hear them', async () => {
    const screen = opened()
    await over(screen)
    expect(screen.draw(80, 22, { ascii: true })).toMatch(/^[\n\x20-\x7e]*$/)
    expect(screen.draw(80, 22, { isSpoken: true })).toMatch(/Try [\d.]+.*Loss against a learning rate/s)
  })
})

describe('numbers', () => {
  it('[TRNG-8] what is shown and saved is what the plan gives: result, picks, recommendation', async () => {
    const screen = opened({ check: true })
    await over(screen)
    const whole = await drive(rangeTestPlan(config({ check: true })), serial())
    expect(rangeTestScreen.shared!(screen.model)!.files!.json()).toBe(`${toJson(whole, { indent: 2 })}\n`)
    screen.press('p', 'p')
    const picture = screen.draw(100, 28)
    for (const { cells } of letteredPicks(whole).rows)
      for (const key of ['rate', 'decades', 'excess'])
        expect(picture).toContain(typeof cells[key] === 'object' ? cells[key].text : cells[key])
  })
})

describe('keys and words', () => {
  it('[TRNG-9] + and − move the setting in hand by half a decade, a doubling, a seed or a name; undo has it back', async () => {
    const { model, press } = opened({}, halting(0))
    press('Right', 'Right', '+')
    expect(model.config().from).toBeCloseTo(3.162e-5, 8)
    press('+')
    expect(model.config().from).toBe(1e-4)
    press('Right', '-', 'Right', '+', 'Right', '-')
    expect(model.config()).toMatchObject({ steps: 600, seeds: [1, 2] })
    expect(model.config().to).toBeCloseTo(31.62, 2)
    press('u')
    expect(model.config().seeds).toEqual([1, 2, 3])
    press('Left', 'Left', 'Left', 'Left', '+')
    expect(model.config().run.optimizer.name).toBe('adam')
    press('r')
  })

  it('[TRNG-10] a setting is written after Enter or as a command, and judged in the words of the schema', () => {
    const { model, press, command, asked, said } = opened({}, halting(0))
    const before = model.config()
    expect(command('from abc')).toBe("from: expected a finite number, got 'abc'.")
    expect(command('from 1000')).toContain('from: expected a rate below "to", got 1000; lower it')
    expect(command('optimizer adamm')).toContain("run.optimizer.name: 'adamm' is not one of")
    expect(command('steps 5')).toBe('steps: expected a whole number of at least 20, got 5.')
    expect(command('seeds 0')).toBe("seeds: expected a count such as 5, or a list such as 3,7,9, got '0'.")
    expect(command('check maybe')).toBe("check: expected on or off, got 'maybe'.")
    expect(command('preset flagshi')).toContain('did you mean')
    expect(model.config()).toEqual(before)
    expect(command('to 10')).toBeNull()
    press('Left', 'Enter')
    expect(asked[0]).toMatchObject({ label: 'check: ', initial: 'off' })
    expect([asked[0]!.answer('on'), model.config()]).toMatchObject([null, { check: true, to: 10 }])
    press('Right', 'Right', 'Right', 'Right', 'Right', 'Right', '-', '-', '-', '-', '-', '-')
    expect(said.at(-1)).toMatch(/^steps: expected a whole number of at least 20, got 18/)
    press('r')
  })

  it('[TRNG-11] what the plan refuses is said in its place, and the next experiment shows again', async () => {
    const screen = opened({ run: { task: { name: 'moons' }, optimizer: { name: 'rprop' } } })
    await over(screen)
    expect(screen.draw(80, 22)).toContain('expected an optimizer that follows its rate')
    screen.command('optimizer sgd')
    await over(screen)
    expect(screen.draw(80, 22)).toContain('Try ')
  })

  it('[TRNG-12] c asks for the check, shows it, and takes it back', () => {
    const { model, press } = opened({}, halting(0))
    press('c')
    expect([model.config().check, model.get().panel]).toEqual([true, 'bathtub'])
    press('c')
    expect([model.config().check, model.get().panel, model.panels()]).toEqual([false, 'ramp', ['ramp', 'rules']])
    press('r')
  })

  it('[TRNG-13] t takes the suggested rate to the lab between half a decade less and more, where there is one', async () => {
    const screen = opened()
    expect(screen.hints()).not.toContain('t to the lab')
    await over(screen)
    screen.press('t')
    const { recommendation } = screen.model.soFar()!.result
    const [{ screen: name, opening }] = screen.shown as [(typeof screen.shown)[0]]
    const experiment = opening?.kind === 'experiment' ? opening.experiment : null
    expect([name, experiment?.kind === 'overlay' && experiment.runs[1]!.learningRate]).toEqual(['lab', recommendation])
  })

  it('[TRNG-14] r cancels and keeps what is known, marked partial; r again trains it to the end', async () => {
    const screen = opened({}, halting(2))
    await until(screen.model.store, ({ run }) => run.records.length > 2)
    expect(screen.hints()).toContain('r cancel')
    screen.press('r')
    await over(screen)
    expect(screen.draw(80, 22)).toContain('Partial: ended after 2 of 3 ramps.')
    expect(screen.model.soFar()!.result).toMatchObject({ partial: true })
    expect(screen.hints()).toContain('r train')
  })

  it('[TRNG-15] the list of presets is filtered as one writes, and Enter opens what is in hand', async () => {
    const { press, asked, model, draw } = opened({}, halting(0))
    press('o', '/')
    asked[0]!.change!('penguin')
    expect(draw(60, 14)).toMatch(/with "penguin": 2[\s\S]*▸ penguins [\s\S]*penguin-mass/)
    asked[0]!.change!('nothing like it')
    expect(draw(60, 14)).toContain('No preset has these words.')
    asked[0]!.change!('penguin')
    press('Down', 'Enter')
    expect([model.get().list, model.config().run.task.name]).toEqual([null, 'linear-regression'])
    press('o', 'Escape')
    expect(model.get().list).toBeNull()
    press('r')
  })

  it('[TRNG-16] an experiment of another kind is opened by its run and its seeds', () => {
    const { model, open, press } = tested(rangeTestScreen, halting(0))
    open({
      kind: 'experiment',
      experiment: parseExperiment({ kind: 'search', run: { task: { name: 'ravine' }, steps: 77 }, seeds: [4, 5] }),
    })
    expect(model.config()).toMatchObject({
      kind: 'range-test',
      run: { task: { name: 'ravine' }, steps: 77 },
      seeds: [4, 5],
    })
    press('r')
  })
})
