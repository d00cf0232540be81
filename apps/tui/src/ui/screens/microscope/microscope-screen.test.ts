import { formatNumber } from '@sweetspot/view'
import { expect, it } from 'vitest'
import { type TestedScreen, tested, until } from '../../testing/tested-screen.ts'
import { type MicroscopeModel, pages } from './microscope-model.ts'
import { microscopeScreen } from './microscope-screen.ts'

/** The microscope with its first run trained, shortened. */
async function trained(steps = 40): Promise<TestedScreen<MicroscopeModel>> {
  const screen = tested(microscopeScreen)
  expect(screen.command(`steps ${steps}`)).toBeNull()
  await settled(screen)
  return screen
}

const settled = ({ model }: TestedScreen<MicroscopeModel>) =>
  until(model.store, ({ run, result }) => run.status === 'done' || (run.status === 'idle' && result !== null))

const runs = ({ model }: TestedScreen<MicroscopeModel>) => {
  const { experiment } = model.store.get()
  return experiment.kind === 'overlay' ? experiment.runs : []
}

const results = ({ model }: TestedScreen<MicroscopeModel>) => {
  const { result } = model.store.get()
  return result?.kind === 'overlay-result' ? result.runs : []
}

const sizes = [
  [100, 28],
  [80, 22],
  [60, 14],
  [60, 12],
] as const

it.each(sizes)('[TMIC-10] parameters, formulas and every chart have room in %i x %i cells', async (columns, rows) => {
  const screen = await trained()
  screen.press('b')
  await settled(screen)
  for (const page of pages) {
    expect(screen.model.look().page).toBe(page)
    const picture = screen.draw(columns, rows)
    expect(picture.split('\n').length).toBeLessThanOrEqual(rows)
    await expect(`${picture}\n`).toMatchFileSnapshot(`__snapshots__/${page}-${columns}x${rows}.txt`)
    screen.press('v')
  }
})

it('[TMIC-11] the numbers on the screen are those of the record at the cursor, for the parameter in hand', async () => {
  const screen = await trained()
  screen.press('Home', 'Right', 'Right', 'j')
  const { watched } = results(screen)[0]!.records[2]!
  const picture = screen.draw(120, 28)
  for (const value of [
    watched!.grads[1]!,
    watched!.updates[1]!,
    ...Object.values(watched!.state).map((all) => all[1]!),
  ])
    expect(picture).toContain(formatNumber(value))
})

it('[TMIC-12] b leaves the bias correction out in a run beside the first, and b again takes that run away', async () => {
  const screen = await trained()
  screen.press('b')
  expect(runs(screen).map(({ optimizer }) => 'biasCorrection' in optimizer && optimizer.biasCorrection)).toEqual([
    true,
    false,
  ])
  screen.press('b')
  expect(runs(screen)).toHaveLength(1)
})

it('[TMIC-13] e and E move ε by decades, + and - the rate by half decades, all in the changed run', async () => {
  const screen = await trained()
  screen.press('e', 'e', 'e', 'E', '+')
  expect(
    runs(screen).map(({ learningRate, optimizer }) => [learningRate, 'epsilon' in optimizer && optimizer.epsilon]),
  ).toEqual([
    [1e-3, 1e-8],
    [0.00316227766017, 1e-6],
  ])
})

it('[TMIC-14] commands set both decays, ε and its place, the correction, and what is watched; what is wrong is said', async () => {
  const screen = await trained()
  const lines = ['beta1 0.5', 'beta2 0.9', 'epsilon 1e-4', 'placement inside', 'bias off', 'watch 0,5,100', 'lr 0.01']
  expect(lines.map(screen.command)).toEqual(lines.map(() => null))
  expect(runs(screen)[1]).toMatchObject({
    optimizer: { beta1: 0.5, beta2: 0.9, epsilon: 1e-4, epsilonPlacement: 'inside', biasCorrection: false },
    record: { watch: [0, 5, 100] },
    learningRate: 0.01,
  })
  const wrong = [
    'beta1 1',
    'epsilon -1',
    'placement above',
    'bias maybe',
    'watch -1',
    'watch 1e9',
    'task digitz',
    'preset none',
  ]
  for (const line of wrong) expect(screen.command(line)).toMatch(/expected|is not one of|did you mean/i)
})

it('[TMIC-15] an optimizer without a setting says so, and its own memory is shown', async () => {
  const screen = await trained()
  expect(screen.command('optimizer lion')).toBeNull()
  screen.press('b')
  expect(screen.said).toEqual(['lion has no setting biasCorrection.'])
  await settled(screen)
  expect(screen.draw(100, 28)).toContain('Adam’s formulas are not its own')
})

it('[TMIC-16] a parameter in hand beyond those that are watched now is the last of them', async () => {
  const screen = await trained()
  screen.press('j', 'j')
  expect(screen.command('watch 7')).toBeNull()
  await settled(screen)
  expect(screen.draw(80, 22)).toMatch(/A {2}> .*/)
})

it('[TMIC-17] those who hear it get the columns by their names and the update as sentences', async () => {
  const text = (await trained()).draw(80, 22, { isSpoken: true })
  expect(text.replaceAll('\n', ' ')).toMatch(
    /in hand, .*pixel 11, unit 0, gradient [−\d.e-]+, first moment .*effective rate/,
  )
  expect(text).toMatch(/^m is β₁ × m/m)
})

it('[TMIC-20] what is shared is a command for this screen, the numbers at the cursor as CSV, and the chart as SVG', async () => {
  const screen = await trained()
  screen.press('Home')
  const { command, files } = microscopeScreen.shared!(screen.model)!
  expect(command).toMatch(/^sweetspot microscope '#x=/)
  const { watched } = results(screen)[0]!.records[0]!
  expect(files!.csv().split('\r\n')[1]).toContain(`,${watched!.grads[0]},${watched!.state['m']![0]},`)
  expect(files!.svg()).toContain('First moment')
})
