import type { Executor } from '@sweetspot/core'
import { chapters, questions } from '@sweetspot/lesson'
import { describe, expect, it } from 'vitest'
import { serial, tested, until } from '../../../testing/tested-screen.ts'
import { layoutOf } from '../reader/layout.ts'
import type { Piece } from '../reader/pieces.ts'
import { anchorAt, windowAt } from '../reader/window.ts'
import { courseScreen } from './course-screen.ts'

/** An executor that remembers what it was asked to run, and never does it. */
function idle() {
  const asked: { readonly steps: number; readonly signal: { readonly aborted: boolean } | undefined }[] = []
  const executor: Executor = {
    run: (jobs, { signal }) => {
      asked.push({ steps: jobs[0]!.run.steps, signal })
      return new Promise(() => {})
    },
  }
  return { asked, executor, running: () => asked.filter(({ signal }) => !signal?.aborted).map(({ steps }) => steps) }
}

/** A chapter on a screen of 80 × 24 cells that is shown. */
function opened(chapter: string, executor: Executor = idle().executor, room = { columns: 80, rows: 22 }) {
  const screen = tested(courseScreen, executor)
  const { store } = screen.model
  store.set({ room: { ...store.get().room, ...room } })
  screen.open({ kind: 'chapter', chapter })
  store.enter()
  const focus = () => store.reader().focus?.piece
  /** Presses ] until keys are about a piece. */
  const goTo = (is: (piece: Piece) => boolean) => {
    screen.press('g')
    for (let tries = 0; tries < 99 && !(focus() && is(focus()!)); tries++) screen.press(']')
  }
  return {
    ...screen,
    store,
    focus,
    goTo,
    goToFigure: (id: string) => goTo((piece) => piece.kind === 'figure' && piece.id === id),
    picture: () => screen.draw(room.columns, room.rows),
    trained: (id: string) => until(store, () => Object.keys(store.figure(id).results).length > 0),
  }
}

const unread = () => tested(courseScreen, idle().executor)

describe('the list of chapters', () => {
  it('[TLES-1] names every chapter, says what the selected one asks, and opens it', () => {
    const screen = unread()
    for (const { title } of chapters) expect(screen.draw(80, 22)).toContain(title)
    screen.press('j', 'j')
    expect(screen.draw(80, 22)).toContain(chapters[2]!.puzzle.slice(0, 40))
    screen.press('Enter')
    expect(screen.model.store.reader().chapter.number).toBe(3)
  })

  it('[TLES-2] is filtered by words as they are written, and is whole again after Escape', () => {
    const screen = unread()
    screen.press('/')
    screen.asked[0]!.change!('adam')
    expect(screen.draw(80, 22)).not.toContain('The knob')
    expect(screen.model.store.get().selected).toBe('adam')
    screen.asked[0]!.cancel!()
    expect(screen.draw(80, 22)).toContain('The knob')
  })

  it('[TLES-3] keeps how far a chapter was read, and opens it there again', () => {
    const screen = opened('the-knob')
    screen.press('PageDown')
    const { window } = screen.store.reader()
    screen.press('Escape')
    expect(screen.picture()).toMatch(/The knob +3 min +\d+%/)
    screen.press('Enter')
    expect(screen.store.reader().window).toEqual(window)
  })
})

describe('reading', () => {
  it('[TLES-4] scrolls by lines, pages and to both ends, never beyond them', () => {
    const screen = opened('adam')
    screen.press('k', 'PageUp')
    expect(screen.store.reader().window.top).toBe(0)
    screen.press('j', 'PageDown')
    expect(screen.store.reader().window.top).toBe(1 + 20)
    screen.press('G', 'j')
    const { layout, window } = screen.store.reader()
    expect(window.top + window.rows).toBe(layout.height)
    screen.press('g')
    expect(screen.store.reader().window.top).toBe(0)
  })

  it('[TLES-5] what is read stays where it is while a figure above it grows', () => {
    const piece = (key: string): Piece => ({ key, isInside: false, kind: 'tool' })
    const laid = (height: number) =>
      layoutOf([piece('figure'), piece('text')], ({ key }) =>
        new Array<string>(key === 'figure' ? height : 50).fill(''),
      )
    const anchor = anchorAt(laid(10), 4, 20)
    expect(windowAt(laid(30), anchor, 20).top).toBe(24)
  })

  it('[TLES-6] a fold is opened and closed where it stands', () => {
    const screen = opened('the-knob')
    screen.goTo(({ kind }) => kind === 'fold')
    const { title } = screen.focus() as Extract<Piece, { kind: 'fold' }>
    const height = () => screen.store.reader().layout.height
    const [closed, line] = [
      height(),
      screen
        .picture()
        .split('\n')
        .findIndex((one) => one.includes(title)),
    ]
    screen.press('Enter')
    expect(height()).toBeGreaterThan(closed)
    expect(screen.picture().split('\n')[line]).toContain(`▾ ${title}`)
    screen.press('Enter')
    expect(height()).toBe(closed)
  })

  it('[TLES-7] goes to the next chapter and back by keys and by name, with what is wrong with a name', () => {
    const screen = opened('the-knob')
    screen.press('n')
    expect(screen.store.get().chapter).toBe('too-large')
    screen.press('p')
    expect(screen.command('chapter 9')).toBeNull()
    expect(screen.store.get().chapter).toBe('edge-of-stability')
    expect(screen.command('chapter adan')).toBe("chapter: there is no chapter 'adan'. Did you mean adam?")
  })

  it('[TLES-8] the tool of the last chapter is a key to the screen that has it', () => {
    const screen = opened('your-own-run')
    screen.goTo(({ kind }) => kind === 'tool')
    screen.press('Enter')
    expect(screen.shown).toEqual([{ screen: 'diagnose', opening: undefined }])
  })
})

describe('figures', () => {
  it('[TLES-9] figures that are seen train one at a time, in the order of the page', async () => {
    const { executor, running } = idle()
    const screen = opened('too-large', executor, { columns: 80, rows: 200 })
    // The first waits for its question, and holds up no other.
    expect(running()).toEqual([1100])
    screen.press('c')
    expect(running()).toEqual([1100])
    expect(screen.store.get().waits).toMatchObject({ overshoot: 'turn', overflow: null, himmelblau: 'turn' })
    expect(screen.picture()).toContain('Another figure trains first.')
  })

  it('[TLES-10] a figure waits while its question is seen and not answered; r runs it all the same', () => {
    const { executor, running } = idle()
    const screen = opened('the-knob', executor, { columns: 80, rows: 60 })
    expect([running(), screen.picture()]).toEqual([[], expect.stringContaining('It runs once you have answered')])
    screen.press('r')
    expect(running()).toEqual([500])
  })

  it('[TLES-11] who scrolls past a question sees its figure train; one out of sight gives way to one that is seen', () => {
    const { executor, running } = idle()
    const screen = opened('the-knob', executor, { columns: 80, rows: 14 })
    screen.goToFigure('the-knob')
    expect(running()).toEqual([500])
    screen.goToFigure('downhill')
    expect(running()).toEqual([20])
  })

  it('[TLES-12] once trained it has its finding, drawing, legend and captions, and is not trained again', async () => {
    const screen = opened('too-large', serial(), { columns: 80, rows: 100 })
    screen.press('c')
    await screen.trained('overshoot')
    const picture = screen.picture()
    for (const part of [/0\.1, 0\.5 and 0\.9 settle/, /▲ E 5\.760/, /B +0\.5 +0 +✓ best/, /Compare the two panels/])
      expect(picture).toMatch(part)
    const { results } = screen.store.figure('overshoot')
    screen.press('G', 'g')
    expect(screen.store.figure('overshoot').results).toBe(results)
  })

  it('[TLES-13] keys show its variants, each with a result of its own that is kept', async () => {
    const screen = opened('too-large', serial())
    screen.goToFigure('overflow')
    await screen.trained('overflow')
    screen.press('v')
    await until(screen.store, () => 'float32' in screen.store.figure('overflow').results)
    expect(screen.picture()).toContain('[float32]')
    expect(screen.command('variant float64')).toBeNull()
    expect(Object.keys(screen.store.figure('overflow').results)).toEqual(['float64', 'float32'])
    expect(screen.command('variant float8')).toBe("variant: expected float64, float32, float16, got 'float8'.")
  })

  it('[TLES-14] keys step, scrub and play it; it pauses when it is out of sight', async () => {
    const screen = opened('the-knob', serial())
    screen.goToFigure('downhill')
    await screen.trained('downhill')
    screen.press('h', 'h')
    expect(screen.store.figure('downhill').step).toBe(17)
    screen.press('0', 'Space')
    expect(screen.store.figure('downhill')).toMatchObject({ step: 0, isPlaying: true })
    screen.press('G')
    expect(screen.store.figure('downhill').isPlaying).toBe(false)
  })

  it('[TLES-15] keys change the axis, the smoothing and the budget where the panels have one', async () => {
    const screen = opened('too-small', serial())
    screen.goToFigure('steps-needed')
    await screen.trained('steps-needed')
    screen.press('+')
    expect(screen.picture()).toContain('budget 2,000 steps')
    expect(() => screen.press('L')).toThrow()
    screen.goToFigure('too-small')
    screen.press('L', 'm')
    expect(screen.store.figure('too-small').display).toMatchObject({ yScale: 'log', smoothing: 0 })
  })

  it('[TLES-16] r ends a training, which does not begin again unasked; another screen ends it, and it begins again after', async () => {
    const { executor, running } = idle()
    const screen = opened('the-knob', executor)
    screen.goToFigure('downhill')
    expect(running()).toEqual([20])
    courseScreen.leave!(screen.model)
    expect(running()).toEqual([])
    screen.store.enter()
    expect(running()).toEqual([20])
    screen.press('r', 'j')
    expect(running()).toEqual([])
  })

  it('[TLES-17] a figure goes to the screen of its experiment, and is shared with the page of its chapter', async () => {
    const screen = opened('range-test', serial())
    screen.goToFigure('one-ramp')
    await screen.trained('one-ramp')
    screen.press('o')
    expect(screen.shown).toMatchObject([{ screen: 'range-test', opening: { experiment: { kind: 'range-test' } } }])
    const shared = courseScreen.shared!(screen.model)!
    expect(shared).toMatchObject({ page: 'lesson/range-test', command: expect.stringContaining('sweetspot open') })
    expect(shared.files!.csv()).toMatch(/^rule,rate/)
    screen.command('chapter the-knob')
    expect(courseScreen.shared!(screen.model)).toMatchObject({ command: 'sweetspot lesson 1', link: '', files: null })
  })
})

describe('questions', () => {
  it('[TLES-18] a wrong answer gets its hint, the right one the reason, and both are kept', () => {
    const screen = opened('the-knob')
    screen.press('a')
    expect(screen.picture()).toMatch(/a .*✗ not so[\s\S]*Not so\. Careful steps are also short ones\./)
    screen.press('b')
    expect(screen.picture()).toMatch(/b .*✓ right[\s\S]*Right\. In 500 steps/)
    expect(() => screen.press('c')).toThrow()
    screen.press('Escape', 'Enter')
    expect(screen.picture()).toContain('✓ right')
  })

  it('[TLES-19] arrows mark an answer and Enter gives it', () => {
    const screen = opened('the-knob')
    screen.press('Right', 'Right', 'Enter')
    expect(screen.store.get().answers).toMatchObject({ 'which-turn': { tried: ['large'] } })
  })

  it('[TLES-20] every question can be answered by letters, and its answer is one of its choices', () => {
    for (const { id, chapter, choices, answer } of Object.values(questions)) {
      const screen = opened(chapters[chapter - 1]!.slug)
      screen.goTo((piece) => piece.kind === 'question' && piece.id === id)
      screen.press('abcde'[choices.findIndex((choice) => choice.id === answer)]!)
      expect(screen.picture()).toMatch(/✓ right/)
    }
  })
})
