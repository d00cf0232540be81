// @vitest-environment jsdom
import { createSerialExecutor, drive, planOf } from '@sweetspot/core'
import type { Figure, FigureResults } from '@sweetspot/lesson'
import { parseExperiment } from '@sweetspot/schema'
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFigure } from '../../test/open-figure.tsx'
import { host } from '../../test/thread-engine.ts'
import { FigureGuard } from './FigureGuard.tsx'
import { stillOf } from './still.ts'

// No test is about time.
configure({ asyncUtilTimeout: 30_000 })

vi.mock('../engine/engine.ts', () => import('../../test/thread-engine.ts'))
vi.mock('../engine/hash-bits.ts', () => import('../../test/thread-hash.ts'))
vi.mock('../rehearsal/rehearse.ts', () => import('../../test/thread-rehearsal.ts'))
vi.mock('../as-built/is-building.ts', async () => {
  const { build } = await import('../../test/build.ts')
  return { isBuilding: () => build.isUnderWay }
})

const variant = (id: string, learningRates: number[]) => ({
  id,
  label: id,
  experiment: parseExperiment({ kind: 'comparison', run: { task: { name: 'parabola' }, steps: 30 }, learningRates }),
})
const figure: Figure = {
  id: 'small',
  chapter: 1,
  panels: ['loss', 'bathtub'],
  variants: [variant('gentle', [0.01, 0.1]), variant('wild', [0.1, 1.5])],
  look: 'Look at the ends.',
}

const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })

async function stills() {
  const entries = figure.variants.map(
    async ({ id, experiment }) => [id, await drive(planOf(experiment), executor)] as const,
  )
  return stillOf(figure, Object.fromEntries(await Promise.all(entries)) as FigureResults)
}

/** An observer that says of everything that it is in view, or nothing at all. */
const observerThatSays = (isIntersecting: boolean | null) =>
  class {
    readonly tell: (entries: readonly object[]) => void
    constructor(tell: (entries: readonly object[]) => void) {
      this.tell = tell
    }
    observe() {
      if (isIntersecting !== null) this.tell([{ isIntersecting }])
    }
    disconnect() {}
  }

beforeEach(() => {
  host.fail = false
  vi.stubGlobal('IntersectionObserver', observerThatSays(true))
  vi.stubGlobal('ResizeObserver', observerThatSays(null))
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  Element.prototype.scrollIntoView = () => {}
  // No layout in jsdom: every box is large enough to be drawn in.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

/** The figure on its page, at work and trained. */
async function open() {
  const opened = openFigure({ figure, stills: await stills() })
  fireEvent.pointerOver(screen.getByText('Look at the ends.'))
  await screen.findByText(/2 runs in/)
  await waitFor(() => expect(button('copy link')).toHaveProperty('disabled', false))
  return opened
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const words = (element: Element) => element.textContent
/** The finding of a figure: numbers in it may be elements of their own. */
const findFinding = (finding: string) =>
  screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === finding)

describe('a figure on a page', () => {
  it('[LIVE-29] the still figure has the finding, the drawings, the legend, the words and the hash, in this order', async () => {
    vi.stubGlobal('IntersectionObserver', observerThatSays(false))
    const built = await stills()
    const { container } = openFigure({ figure, stills: built })
    const { finding, legend, hash } = built['gentle']!
    const text = words(container)!
    const places = [finding, legend.columns[0]!.title, 'Look at the ends.', `hash ${hash.slice(0, 10)}`].map((part) =>
      text.indexOf(part),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(within(container).getAllByRole('img').length).toBe(4)
    for (const one of within(container).getAllByRole('button')) expect(one).toHaveProperty('disabled', true)
  })

  it('[LIVE-30] live it says the same, and that every bit is the one of the build', async () => {
    const { finding } = (await stills())['gentle']!
    await open()
    expect(await findFinding(finding)).toBeTruthy()
    expect(await screen.findByText(/The bits are those of the build/)).toBeTruthy()
  })

  it('[LIVE-31] another variant is another finding, hash and link; the first one takes the link away again', async () => {
    const built = await stills()
    await open()
    fireEvent.click(screen.getByRole('radio', { name: 'wild' }))
    expect(await findFinding(built['wild']!.finding)).toBeTruthy()
    expect(screen.getByText(built['wild']!.hash.slice(0, 10))).toBeTruthy()
    expect(location.hash).toMatch(/^#x=1~comparison~.*lrs_0\.1_1\.5/)
    fireEvent.click(screen.getByRole('radio', { name: 'gentle' }))
    expect(location.hash).toBe('')
  })

  it('[LIVE-32] a rate is changed by button, box and slider, added and removed; each is an experiment of its own', async () => {
    await open()
    fireEvent.click(button('Change the rates'))
    const rates = () => /lrs_([\d.e_-]+)/.exec(location.hash)?.[1]
    fireEvent.click(button('Rate 2: √10 times larger'))
    expect(rates()).toBe('0.01_0.316227766017')
    const box = screen.getByLabelText('Rate 1, as a number')
    fireEvent.change(box, { target: { value: '0.05' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(rates()).toBe('0.05_0.316227766017')
    const slider = screen.getByLabelText('Rate 1, on a log scale')
    fireEvent.change(slider, { target: { value: '0' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('1e-4')
    fireEvent.pointerUp(slider)
    expect(rates()).toBe('1e-4_0.316227766017')
    fireEvent.click(button('Add a rate'))
    expect(rates()).toBe('1e-4_0.316227766017_1')
    fireEvent.click(button('Remove rate 2'))
    expect(rates()).toBe('1e-4_1')
    await screen.findByText(/2 runs in/)
    fireEvent.click(button('As in the lesson'))
    expect(location.hash).toBe('')
  })

  it('[LIVE-33] the cursor is moved by buttons, slider, box and keys, and says where it is', async () => {
    await open()
    const slider = screen.getByLabelText('Step')
    expect(slider.getAttribute('aria-valuetext')).toBe('step 29 of 29')
    fireEvent.click(button('One step back'))
    fireEvent.keyDown(slider, { key: 'j' })
    expect(slider.getAttribute('aria-valuetext')).toBe('step 27 of 29')
    fireEvent.change(slider, { target: { value: '10' } })
    expect(slider.getAttribute('aria-valuetext')).toBe('step 10 of 29')
    fireEvent.click(button('To the start'))
    expect(slider.getAttribute('aria-valuetext')).toBe('step 0 of 29')
    fireEvent.click(button('Play'))
    expect(button('Pause')).toBeTruthy()
    fireEvent.click(button('Pause'))
  })

  it('[LIVE-34] a wrong link says what is wrong, runs nothing, and offers the nearest experiment', async () => {
    history.replaceState(null, '', '/#x=1~comparison~r.t_parabla~r.steps_30~lrs_0.2_')
    openFigure({ figure, stills: await stills() })
    const alert = await screen.findByRole('alert')
    expect(words(alert)).toMatch(/Nothing was run.*run\.task\.name: 'parabla' is not one of/)
    fireEvent.click(button('Open the nearest valid experiment'))
    expect(location.hash).toContain('t_parabola')
    await screen.findByText(/1 run in/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('[LIVE-76] a link of a kind that the figure has no panel for runs nothing, and leads to the lab', async () => {
    const link = '#x=1~range-test~r.t_moons~steps_60'
    history.replaceState(null, '', `/${link}`)
    openFigure({ figure, stills: await stills() })
    const alert = await screen.findByRole('alert')
    expect(words(alert)).toMatch(/about a range test, which this figure does not show\. Nothing was run\./)
    expect(within(alert).getByRole('link', { name: 'Open it in the lab' }).getAttribute('href')).toBe(`/lab/${link}`)
    fireEvent.click(button('Show the figure of the lesson'))
    expect([location.hash, screen.queryByRole('alert')]).toEqual(['', null])
  })

  it('[LIVE-77] who goes back to the page without a link has the figure of the lesson again, right or wrong as the link was', async () => {
    await open()
    const hash = () => screen.getByText(/^hash/).textContent
    const own = hash()
    for (const link of ['#x=1~comparison~r.t_parabola~r.steps_30~lrs_0.2_', '#x=1~nonsense']) {
      location.hash = link
      await waitFor(() => expect([hash() !== own, screen.queryByRole('alert') !== null]).toContain(true))
      history.back()
      await waitFor(() => expect([location.hash, hash(), screen.queryByRole('alert')]).toEqual(['', own, null]))
    }
  })

  it('[LIVE-35] a large experiment of a link asks first', async () => {
    history.replaceState(null, '', '/#x=1~comparison~r.t_parabola~r.steps_900000~lrs_0.2_')
    openFigure({ figure, stills: await stills() })
    expect(words(await screen.findByRole('alert'))).toMatch(/is large\. It has not been run\./)
    fireEvent.click(button('Run it'))
    expect(await screen.findByRole('button', { name: 'Cancel' })).toBeTruthy()
    fireEvent.click(button('Cancel'))
    await waitFor(() => expect(button('Run again')).toBeTruthy())
  })

  it('[LIVE-36] a crash is said, the drawing stays, and trying again works', async () => {
    await open()
    host.fail = true
    fireEvent.click(button('Run again'))
    const alert = await screen.findByRole('alert')
    expect(words(alert)).toMatch(/its worker crashed: planted/)
    expect(screen.getByText('The numbers as a table')).toBeTruthy()
    host.fail = false
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('[LIVE-37] link and command are copied; where that is refused they stand there, selected', async () => {
    await open()
    const written: string[] = []
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (text: string) => void written.push(text) },
    })
    fireEvent.click(button('copy command'))
    expect(await screen.findByText('command copied')).toBeTruthy()
    expect(written[0]).toMatch(/^sweetspot open '#x=1~comparison~/)
    vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
    await act(async () => fireEvent.click(button(/copy link/)))
    const input = screen.getByLabelText<HTMLInputElement>(/does not allow copying/)
    expect(input.value).toMatch(/^http:\/\/localhost.*#x=1~comparison~/)
    expect(input.selectionEnd).toBe(input.value.length)
  })

  it('[LIVE-38] the numbers behind the drawing are a table, opened on request', async () => {
    await open()
    const details = screen.getByText('The numbers as a table').closest('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(within(details).getAllByRole('table').length).toBe(2)
  })

  it('[LIVE-53] the live figure takes over the elements of the still one: none is made anew, and React finds nothing amiss', async () => {
    const complaint = vi.spyOn(console, 'error')
    const { container } = openFigure({ figure, stills: await stills() })
    const before = [...container.querySelectorAll('figure *')]
    fireEvent.keyDown(document.body, { key: 'Tab' })
    await waitFor(() => expect(button('copy link')).toHaveProperty('disabled', false))
    const after = new Set(container.querySelectorAll('figure *'))
    expect(before.filter((element) => !after.has(element) && !element.closest('noscript'))).toEqual([])
    expect(complaint.mock.calls.filter(([text]) => /hydrat/i.test(String(text)))).toEqual([])
  })

  it('[LIVE-54] without a sign of a reader the figure is trained in a worker and says so, and nothing else is loaded', async () => {
    openFigure({ figure, stills: await stills() })
    expect(words(await screen.findByText(/^Trained here/))).toBe(
      'Trained here: 2 runs in 5 ms with WebAssembly on 1 worker. ✓ The bits are those of the build.',
    )
    expect(button('copy link')).toHaveProperty('disabled', true)
  })

  it('[LIVE-55] a press of a control that was not yet at work is made up for as soon as it is', async () => {
    openFigure({ figure, stills: await stills() })
    const control = button('Change the rates')
    fireEvent.pointerDown(control)
    fireEvent.pointerUp(control)
    fireEvent.click(control)
    expect(await screen.findByLabelText('Rate 1, as a number')).toBeTruthy()
  })

  it('[LIVE-61] a table that was opened before it was at work is filled as soon as it is', async () => {
    openFigure({ figure, stills: await stills() })
    const details = screen.getByText('The numbers as a table').closest('details')!
    details.open = true
    fireEvent.pointerDown(details)
    await waitFor(() => expect(within(details).getAllByRole('table').length).toBe(2))
  })

  it('[LIVE-56] where training in the background fails the figure becomes live by itself, says why, and can be trained again', async () => {
    host.fail = true
    openFigure({ figure, stills: await stills() })
    const alert = await screen.findByRole('alert')
    expect(words(alert)).toMatch(/its worker crashed: planted/)
    host.fail = false
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await screen.findByText(/2 runs in/)
  })

  it('[LIVE-57] a variant that is not trained yet has the drawing that stands in the page for readers without scripts', async () => {
    const { container } = await open()
    host.fail = true
    fireEvent.click(screen.getByRole('radio', { name: 'wild' }))
    await screen.findByRole('alert')
    expect(container.querySelectorAll('[data-still=wild] svg[role=img]').length).toBe(4)
  })

  it('[LIVE-60] a press is answered while the still drawing stands, and the drawing that it asks for follows', async () => {
    const { container } = await open()
    const still = () => container.querySelector('[data-still=gentle]')
    const log = screen.getByRole<HTMLInputElement>('radio', { name: 'log' })
    fireEvent.click(log)
    expect([log.checked, still() === null]).toEqual([true, false])
    await waitFor(() => expect(still()).toBeNull())
    expect(container.querySelectorAll('svg[role=img]').length).toBe(2)
  })

  it('[LIVE-70] a button that moves the cursor keeps the focus where the cursor can go no further', async () => {
    await open()
    const back = button('One step back')
    fireEvent.change(screen.getByLabelText('Step'), { target: { value: '1' } })
    back.focus()
    fireEvent.click(back)
    fireEvent.click(back)
    expect([screen.getByLabelText('Step').getAttribute('aria-valuetext'), back.getAttribute('aria-disabled')]).toEqual([
      'step 0 of 29',
      'true',
    ])
    expect(document.activeElement).toBe(back)
    expect(back).toHaveProperty('disabled', false)
  })

  it('[LIVE-71] the box of the step can be emptied on the way to another number', async () => {
    await open()
    const box = screen.getByRole<HTMLInputElement>('spinbutton')
    box.focus()
    fireEvent.change(box, { target: { value: '' } })
    expect([box.value, screen.getByLabelText('Step').getAttribute('aria-valuetext')]).toEqual(['', 'step 29 of 29'])
    fireEvent.change(box, { target: { value: '7' } })
    expect([box.value, screen.getByLabelText('Step').getAttribute('aria-valuetext')]).toEqual(['7', 'step 7 of 29'])
    fireEvent.change(box, { target: { value: '' } })
    fireEvent.blur(box)
    expect(box.value).toBe('7')
  })

  it('[LIVE-72] what is no rate is said to be none, and Escape brings back the rate', async () => {
    await open()
    fireEvent.click(button('Change the rates'))
    const box = screen.getByLabelText<HTMLInputElement>('Rate 1, as a number')
    fireEvent.change(box, { target: { value: 'abc' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect([box.validationMessage, location.hash]).toEqual(['A rate is a number above 0, such as 0.03 or 3e-2.', ''])
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(box.value).toBe('0.01')
  })

  it('[LIVE-73] who goes through the page by keyboard finds the chart at work before the focus comes to it', async () => {
    openFigure({ figure, stills: await stills() })
    fireEvent.keyDown(document.body, { key: 'Tab' })
    await waitFor(() => expect(button('copy link')).toHaveProperty('disabled', false))
    fireEvent.keyDown(document.body, { key: 'Tab' })
    await waitFor(() => {
      const names = screen.getAllByRole('application').map((chart) => words(chart.querySelector('title')!))
      expect(names).toEqual([expect.stringMatching(/^training loss: /), expect.stringMatching(/^final loss: /)])
    })
  })

  it('[LIVE-75] where motion is unwanted the key that plays goes to the end', async () => {
    await open()
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
    const slider = screen.getByLabelText('Step')
    fireEvent.change(slider, { target: { value: '10' } })
    fireEvent.keyDown(slider, { key: 'k' })
    expect(slider.getAttribute('aria-valuetext')).toBe('step 29 of 29')
    expect(button('Play')).toBeTruthy()
  })

  it('[LIVE-50] where the live figure cannot be drawn the still one stays, with the reason and a way to try again', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let broken = true
    const Live = () => {
      if (broken) throw new Error('planted')
      return <p>live</p>
    }
    render(
      <FigureGuard still={<p>still</p>}>
        <Live />
      </FigureGuard>,
    )
    expect(screen.getByText('still')).toBeTruthy()
    expect(words(screen.getByRole('alert'))).toContain('The live figure is not there: planted')
    broken = false
    fireEvent.click(button('Try again'))
    expect(screen.getByText('live')).toBeTruthy()
  })
})
