// @vitest-environment jsdom
import { fromLink, type OverlayConfig, optimizers, runsOf, schedules, tasks, toLink } from '@sweetspot/schema'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { host } from '../../test/thread-engine.ts'
import { LabLive } from './LabLive.tsx'
import { switchShortcuts } from './page/stored-switch.ts'

vi.mock('../engine/engine.ts', () => import('../../test/thread-engine.ts'))
vi.mock('../engine/hash-bits.ts', () => import('../../test/thread-hash.ts'))

/** A device that plays what moves, or not. */
const wantMotion = (isWanted: boolean) =>
  vi.stubGlobal('matchMedia', () => ({
    matches: !isWanted,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))

beforeEach(() => {
  host.fail = false
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  wantMotion(true)
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
  switchShortcuts(true)
})

const small = toLink({
  kind: 'overlay',
  runs: [0.1, 0.5].map((learningRate) => ({ task: { name: 'parabola' }, steps: 30, learningRate })),
})

/** The lab with an experiment, trained. */
async function open(link = small) {
  history.replaceState(null, '', `/${link}`)
  const rendered = render(<LabLive chapterTitles={{}} />)
  await trained()
  return rendered
}

const trained = () => screen.findByText(/^Trained here/, {}, { timeout: 20_000 })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true'
const runsNow = () => runsOf(fromLink(location.hash) as OverlayConfig)
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more })
const options = (name: string) =>
  within(screen.getByRole('combobox', { name }))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value)

describe('the lab on a page', () => {
  it('[LAB-40] every task, optimizer and schedule of the schema can be chosen, and every setting of the chosen ones', async () => {
    await open()
    expect([options('task'), options('optimizer'), options('schedule')]).toEqual(
      [tasks, optimizers, schedules].map((all) => Object.keys(all)),
    )
    fireEvent.change(screen.getByRole('combobox', { name: 'optimizer' }), { target: { value: 'adam' } })
    expect(screen.getByLabelText<HTMLInputElement>(/^beta1/).value).toBe('0.9')
    fireEvent.change(screen.getByRole('combobox', { name: 'task' }), { target: { value: 'moons' } })
    expect(runsNow().map(({ task, optimizer }) => [task.name, optimizer.name])).toEqual([
      ['moons', 'adam'],
      ['moons', 'sgd'],
    ])
  })

  it('[LAB-84] the settings of what is chosen are a group of its name, so that a schedule within a schedule is told apart', async () => {
    await open()
    fireEvent.change(screen.getByRole('combobox', { name: 'schedule' }), { target: { value: 'warmup' } })
    const inner = screen.getByRole('group', { name: 'schedule: warmup' })
    expect(within(inner).getByRole<HTMLSelectElement>('combobox', { name: 'schedule' }).value).toBe('constant')
  })

  it('[LAB-41] a wrong value stays in its box with what is wrong and the remedy; the experiment stays as it was', async () => {
    await open()
    const before = location.hash
    const box = screen.getByLabelText<HTMLInputElement>('steps')
    fireEvent.change(box, { target: { value: '0' } })
    fireEvent.blur(box)
    expect(screen.getByRole('alert').textContent).toMatch(/^steps: expected a whole number of at least 1, got 0\./)
    expect([box.value, box.getAttribute('aria-invalid'), location.hash]).toEqual(['0', 'true', before])
    fireEvent.change(box, { target: { value: '40' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(runsNow().map(({ steps }) => steps)).toEqual([40, 40])
  })

  it('[LAB-42] a rate is changed at the cursor: in the link, in the list and for the run in hand alone', async () => {
    await open()
    expect(isOff('Change the rate here')).toBe(true)
    fireEvent.change(screen.getByLabelText('Step'), { target: { value: '12' } })
    fireEvent.click(button('Change the rate here'))
    expect(runsNow().map(({ interventions }) => interventions)).toEqual([
      [{ step: 12, learningRate: 0.0316227766017 }],
      [],
    ])
    expect(screen.getByText('SGD, 0.0316 from step 12')).toBeTruthy()
    fireEvent.click(button(/Remove rate from step 12/))
    expect(runsNow()[0]!.interventions).toEqual([])
  })

  it('[LAB-43] a fork stands beside its run, in hand, with the past of it', async () => {
    await open()
    fireEvent.change(screen.getByLabelText('Step'), { target: { value: '12' } })
    const box = screen.getByLabelText('New rate, as a number')
    fireEvent.change(box, { target: { value: '0.9' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    fireEvent.click(button('Fork here'))
    expect(runsNow().map(({ interventions }) => interventions)).toEqual([[], [{ step: 12, learningRate: 0.9 }], []])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Run B in hand' }).checked).toBe(true)
  })

  it('[LAB-44] runs are duplicated, added a decade away, removed, hidden and drawn alone', async () => {
    await open()
    fireEvent.click(button('Add one at ×10'))
    fireEvent.click(button('Add one at ÷10'))
    fireEvent.click(button('Duplicate'))
    expect(runsNow().map(({ learningRate }) => learningRate)).toEqual([0.1, 1, 0.1, 0.1, 0.5])
    fireEvent.click(button('Remove'))
    expect(runsNow().length).toBe(4)
    const before = location.hash
    fireEvent.click(button('Draw alone'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Draw run A' }))
    expect(
      ['A', 'B', 'C', 'D'].map(
        (letter) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Draw run ${letter}` }).checked,
      ),
    ).toEqual([true, false, false, true])
    expect(location.hash).toBe(before)
  })

  it('[LAB-45] undo and redo by button and key; each step of the past is an entry of the browser’s history', async () => {
    const before = history.length
    await open()
    fireEvent.click(button('Duplicate'))
    fireEvent.click(button('Rate of run A: √10 times larger'))
    fireEvent.click(button('Rate of run A: √10 times larger'))
    expect(history.length - before).toBe(2)
    press('z', { ctrlKey: true })
    expect(runsNow().map(({ learningRate }) => learningRate)).toEqual([0.1, 0.1, 0.5])
    fireEvent.click(button('Undo'))
    expect([location.hash, isOff('Undo')]).toEqual([small, true])
    press('y', { ctrlKey: true })
    fireEvent.click(button('Redo'))
    expect(runsNow()[0]!.learningRate).toBe(1)
  })

  it('[LAB-46] keys act on the run in hand, are listed behind ?, and can be switched off', async () => {
    await open()
    press(']')
    press('d')
    expect(runsNow().map(({ learningRate }) => learningRate)).toEqual([0.1, 0.5, 0.5])
    press('Delete')
    press('k')
    expect(button('Pause')).toBeTruthy()
    press('k')
    press('?')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Use these keys' }))
    press('d')
    expect(runsNow().length).toBe(2)
  })

  it('[LAB-47] a preset that is a comparison is opened as its runs', async () => {
    await open()
    fireEvent.click(button('Presets'))
    fireEvent.click(button(/^Too large on a parabola/))
    expect(runsNow().map(({ learningRate }) => learningRate)).toEqual([0.1, 0.5, 0.9, 1, 1.1, 1.5])
    await trained()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Surface' }).checked).toBe(true)
  })

  it('[LAB-48] a link of a search or a range test is drawn with its rules, and its best run goes onto the bench', async () => {
    const run = { task: { name: 'parabola' }, steps: 30 } as const
    await open(toLink({ kind: 'search', run, from: 0.01, to: 1 }))
    expect(screen.queryByRole('list', { name: 'Runs' })).toBeNull()
    fireEvent.click(button(/^Open a run at .* on the bench$/))
    expect(runsNow().length).toBe(1)
    await waitFor(() => expect(screen.getByRole('list', { name: 'Runs' })).toBeTruthy())
  })

  it('[LAB-49] a wrong link says what is wrong, runs nothing, and offers the nearest experiment', async () => {
    history.replaceState(null, '', '/#x=1~overlay~rs.0.t_parabla~rs.0.steps_30')
    render(<LabLive chapterTitles={{}} />)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/Nothing was run.*runs\[0\]\.task\.name: 'parabla' is not one of/)
    fireEvent.click(button('Open the nearest valid experiment'))
    await trained()
    expect(runsNow()[0]!.task.name).toBe('parabola')
  })

  it('[LAB-50] a large experiment asks first, whether a link or a setting made it', async () => {
    await open()
    const box = screen.getByLabelText('steps')
    fireEvent.change(box, { target: { value: '900000' } })
    fireEvent.blur(box)
    expect((await screen.findByRole('alert')).textContent).toMatch(/This experiment is large\. It has not been run\./)
    fireEvent.click(button('Run it'))
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(button('Run again')).toBeTruthy())
  })

  it('[LAB-92] of a training that was cancelled the runs that had begun count as trained, and no others', async () => {
    const runs = [0.1, 0.5].map((learningRate) => ({ task: { name: 'moons' as const }, steps: 400_000, learningRate }))
    history.replaceState(null, '', `/${toLink({ kind: 'overlay', runs })}`)
    render(<LabLive chapterTitles={{}} />)
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect((await trained()).textContent).toMatch(/^Trained here: 1 run in /)
  })

  it('[LAB-51] a crash is said, the runs stay, and trying again works', async () => {
    await open()
    host.fail = true
    fireEvent.click(button('Add one at ×10'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/its worker crashed: planted/)
    expect(runsNow().length).toBe(3)
    host.fail = false
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('[LAB-52] where storage is blocked everything works, the switch of the keys for as long as the page is open', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked')
    })
    await open()
    await act(async () => switchShortcuts(false))
    press('d')
    expect(runsNow().length).toBe(2)
  })

  it('[LAB-53] stability and moments are measured only where their panel is asked for', async () => {
    await open()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stability' }))
    expect(runsNow().map(({ record }) => record.stabilityEvery)).toEqual([3, 3])
    await waitFor(() => expect(screen.getAllByText(/%$/).length).toBe(2), { timeout: 20_000 })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Stability' }))
    expect(location.hash).toBe(small)
  })

  it('[WEB-91] where motion is unwanted what would play is at its end, and no curve is seen to grow', async () => {
    wantMotion(false)
    await open()
    fireEvent.change(screen.getByLabelText('Step'), { target: { value: '12' } })
    press('k')
    expect(screen.getByLabelText('Step').getAttribute('aria-valuetext')).toBe('step 29 of 29')
    expect(button('Play')).toBeTruthy()
    press('r')
    await screen.findByRole('button', { name: 'Cancel' })
    expect(document.querySelector('[data-moving]')).toBeNull()
  })
})
