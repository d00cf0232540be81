import { formatNumber } from '@sweetspot/view'
import { expect, it } from 'vitest'
import { type TestedScreen, tested, until } from '../../testing/tested-screen.ts'
import type { SurfaceModel } from './surface-model.ts'
import { surfaceScreen } from './surface-screen.ts'

/** The surface screen with its first runs trained. */
async function trained(): Promise<TestedScreen<SurfaceModel>> {
  const screen = tested(surfaceScreen)
  screen.model.begin()
  await settled(screen)
  return screen
}

const settled = ({ model }: TestedScreen<SurfaceModel>) =>
  until(model.store, ({ run }) => run.status !== 'running' && run.status !== 'idle')

const sizes = [
  [100, 28],
  [80, 22],
  [60, 14],
  [60, 12],
] as const

it.each(sizes)(
  '[TSURF-1] the ways stand over the table of the runs in a room of %i x %i cells',
  async (columns, rows) => {
    const text = (await trained()).draw(columns, rows)
    expect(text.split('\n').length).toBeLessThanOrEqual(rows)
    await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${columns}x${rows}.txt`)
  },
)

it.each(sizes)(
  '[TSURF-2] the losses stand beside the surface or in its place in a room of %i x %i cells',
  async (columns, rows) => {
    const screen = await trained()
    screen.press('v')
    const text = screen.draw(columns, rows)
    expect(text.split('\n').length).toBeLessThanOrEqual(rows)
    await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/loss-${columns}x${rows}.txt`)
  },
)

it('[TSURF-3] a step back moves the ways, the losses and the places of the table to that step', async () => {
  const screen = await trained()
  screen.press('Home')
  for (let i = 0; i < 3; i++) screen.press('Right')
  const { store } = screen.model
  const { experiment, result } = store.get()
  const runs = result?.kind === 'overlay-result' ? result.runs : []
  expect([store.get().step, runs.length, experiment.kind]).toEqual([3, 4, 'overlay'])
  const text = screen.draw(100, 27)
  for (const { records } of runs) expect(text).toContain(formatNumber(records[3]!.loss))
})

it('[TSURF-4] + and - change the rate of the run in hand by half a decade, and all of it in one step of the past', async () => {
  const screen = await trained()
  screen.press('j')
  screen.press('+')
  screen.press('+')
  const { timeline, experiment } = screen.model.store.get()
  expect(experiment.kind === 'overlay' && experiment.runs.map(({ learningRate }) => learningRate)).toEqual([
    1e-4, 0.175, 0.03, 0.04,
  ])
  expect(timeline.past).toHaveLength(1)
})

it('[TSURF-5] runs are added and removed, up to the limit of an overlay and down to one', async () => {
  const screen = await trained()
  const count = () => {
    const { experiment } = screen.model.store.get()
    return experiment.kind === 'overlay' ? experiment.runs.length : 0
  }
  for (let i = 0; i < 20; i++) screen.press('a')
  expect([count(), screen.said.at(-1)]).toEqual([16, expect.stringContaining('16 runs')])
  for (let i = 0; i < 20; i++) screen.press('x')
  expect([count(), screen.said.at(-1)]).toEqual([1, 'The last run stays.'])
})

it('[TSURF-6] n goes through every surface and comes back, each with runs that record their ways', async () => {
  const screen = await trained()
  const seen: string[] = []
  for (let i = 0; i < 6; i++) {
    screen.press('n')
    const { experiment } = screen.model.store.get()
    if (experiment.kind !== 'overlay') throw new Error('No runs.')
    seen.push(experiment.runs[0]!.task.name)
    expect(experiment.runs.every(({ record }) => record.params === 'copy')).toBe(true)
  }
  expect(seen).toEqual(['parabola', 'ravine', 'rosenbrock', 'saddle', 'beale', 'himmelblau'])
})

it('[TSURF-7] w lets the arrows move the start of every run, and Enter gives them back to the cursor', async () => {
  const screen = await trained()
  for (const key of ['w', 'Right', 'Right', 'Up', 'Enter']) screen.press(key)
  const { experiment } = screen.model.store.get()
  expect(experiment.kind === 'overlay' && experiment.runs.map(({ task }) => 'start' in task && task.start)).toEqual(
    Array.from({ length: 4 }, () => [0.6, 0.3]),
  )
  await settled(screen)
  screen.press('Left')
  expect(screen.model.store.get().step).toBe(198)
})

it('[TSURF-8] commands change the task, the start, the optimizer, the rate and the steps; what is wrong is said', async () => {
  const screen = await trained()
  const lines = ['task beale', 'start -4,3', 'optimizer sgd momentum=0.9', 'lr 3e-3', 'steps 50', 'preset ravine']
  expect(lines.map(screen.command)).toEqual(lines.map(() => null))
  const wrong = ['task digitz', 'start 1', 'optimizer adamm', 'lr -1', 'steps many', 'preset digits']
  for (const line of wrong) expect(screen.command(line)).toMatch(/expected|is not one of|did you mean/i)
})

it('[TSURF-9] those who hear it get sentences: what becomes of the runs, and each row in words', async () => {
  const text = (await trained()).draw(80, 21, { isSpoken: true })
  expect(text).toContain('himmelblau from (0, 0)')
  expect(text).toContain('in hand, rate 1e-4')
  expect(text).toMatch(/rate 0\.0175, loss [\d.e-]+, w₁ 3/)
  expect(text).not.toMatch(/[\u2800-\u28ff│]/)
})

it('[TSURF-10] runs without a surface are not opened, and the sentence says where to see them', () => {
  const screen = tested(surfaceScreen)
  const { experiment } = screen.model.store.get()
  if (experiment.kind !== 'overlay') throw new Error('No runs.')
  const network = { ...experiment.runs[0]!, task: { name: 'digits' } } as never
  screen.open({ kind: 'experiment', experiment: { ...experiment, runs: [network] } })
  expect(screen.said).toEqual([expect.stringContaining('see them in the lab')])
})

it('[TSURF-13] what is shared is a command for this screen, and the drawing as SVG', async () => {
  const { command, files } = surfaceScreen.shared!((await trained()).model)!
  expect(command).toMatch(/^sweetspot surface '#x=/)
  expect(files!.svg()).toMatch(/^<svg[\s\S]*w₁/)
})
