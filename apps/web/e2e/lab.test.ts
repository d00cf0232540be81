import { AxeBuilder } from '@axe-core/playwright'
import { createSerialExecutor, drive, overlayPlan } from '@sweetspot/core'
import { bitsOf, fromLink, type OverlayConfig, type OverlayInput, type RunInput, toLink } from '@sweetspot/schema'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const digits = { task: { name: 'digits', hidden: [16] }, steps: 60 } satisfies RunInput
const overlay = (...runs: OverlayInput['runs']) => toLink({ kind: 'overlay', runs })
const small = overlay({ ...digits, learningRate: 0.05 }, { ...digits, learningRate: 0.5 })
const sixteen = (steps: number) =>
  overlay(
    ...Array.from({ length: 16 }, (_, i) => ({
      task: { name: 'digits' as const },
      steps,
      learningRate: 0.01 * (i + 1),
    })),
  )

const trained = (page: Page) => page.getByText(/^Trained here: .* with WebAssembly/).waitFor({ timeout: 120_000 })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const hashOf = (page: Page) => new URL(page.url()).hash
const runsIn = (page: Page) => (fromLink(hashOf(page)) as OverlayConfig).runs
const bitsIn = (page: Page) =>
  page.getByTitle(/^SHA-256 of all bits: /).evaluate((place) => place.getAttribute('title')!.split(': ')[1])
/** The curves of runs; the one without a colour is the cursor's. */
const drawn = '.recharts-line-curve:not([stroke="none"])'
async function curves(page: Page) {
  await page.locator(drawn).first().waitFor({ state: 'attached' })
  return page.locator(drawn).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
}

describe.skipIf(!hasBrowser)('the lab in a browser', () => {
  it('[LAB-55] a rate that is changed in mid-run changes the link and the curve from there on, and no other curve', async () => {
    const { page, errors } = await open(`lab/${small}`)
    await trained(page)
    await page.getByRole('radio', { name: 'none' }).check()
    const before = await curves(page)
    await page.getByLabel('Step', { exact: true }).fill('30')
    await button(page, 'Change the rate here').click()
    await trained(page)
    await page.getByText('A → 0.0158').first().waitFor()
    expect(runsIn(page)[0]!.interventions).toEqual([{ step: 30, learningRate: expect.closeTo(0.0158, 3) }])
    // The drawing follows the words when it can.
    await expect
      .poll(async () => {
        const after = await curves(page)
        return [after.length, after[0] === before[0], after.at(-1) === before.at(-1)]
      })
      .toEqual([before.length, false, true])
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[LAB-56] the curve of a fork is that of its run up to its step, and parts from it there', async () => {
    const { page } = await open(`lab/${overlay({ ...digits, learningRate: 0.05 })}`)
    await trained(page)
    await page.getByRole('radio', { name: 'none' }).check()
    await page.getByLabel('Step', { exact: true }).fill('30')
    await button(page, 'Fork here').click()
    await trained(page)
    await page.getByText('B → 0.0158').first().waitFor()
    const pointsOf = async () => (await curves(page)).map((d) => d!.split('L'))
    await expect.poll(async () => (await pointsOf()).length).toBe(2)
    const [own, fork] = await pointsOf()
    // Points in line with their neighbours are left out: fewer are drawn than there are steps.
    expect(fork!.slice(0, 25)).toEqual(own!.slice(0, 25))
    expect(fork!.at(-1)).not.toBe(own!.at(-1))
    await page.context().close()
  })

  it('[LAB-57] sixteen runs train side by side and are told apart, and a seventeenth finds no room', async () => {
    const { page } = await open(`lab/${sixteen(20)}`)
    await trained(page)
    expect(await page.getByRole('list', { name: 'Runs' }).getByRole('listitem').count()).toBe(16)
    const looks = () =>
      page
        .locator(drawn)
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('stroke')} ${one.getAttribute('stroke-dasharray')}`))
    await expect.poll(async () => new Set(await looks()).size).toBe(16)
    expect(await button(page, 'Duplicate').isDisabled()).toBe(true)
    await page.context().close()
  })

  it('[LAB-58] a cancel ends what is under way and keeps what there is', async () => {
    const { page } = await open(`lab/${sixteen(20_000)}`)
    await page.locator('[data-moving] path').first().waitFor({ state: 'attached' })
    const cancel = page.getByRole('button', { name: 'Cancel' }).first()
    await cancel.click()
    await cancel.waitFor({ state: 'detached' })
    await page.locator(drawn).first().waitFor({ state: 'attached' })
    await page.context().close()
  })

  it('[LAB-59] a wrong link is answered, whatever it holds, and the nearest experiment is one press away', async () => {
    const { page, errors } = await open('lab/')
    for (const wrong of [
      '#x=1~overlay',
      '#x=1~overlay~rs.0.lr_NaN',
      '#x=9~overlay',
      '#x=%E0%A4%A',
      `#x=1~overlay~${'a'.repeat(100_000)}`,
    ]) {
      await page.goto(`${inject('site')}lab/${wrong}`)
      await page.reload()
      await page.getByText('This link cannot be opened as it is. Nothing was run.').waitFor()
    }
    await page.goto(`${inject('site')}lab/#x=1~overlay~rs.0.t_digts~rs.0.steps_20`)
    await button(page, 'Open the nearest valid experiment').click()
    await trained(page)
    expect(runsIn(page)[0]!.task.name).toBe('digits')
    await page.goto(`${inject('site')}lab/#x=1~overlay~rs.0.t_digits~rs.0.steps_900000`)
    await page.getByText('This experiment is large. It has not been run.').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[LAB-60] all of it works by keyboard alone: take a run in hand, fork it, undo, read the keys, open a preset', async () => {
    const { page } = await open(`lab/${small}`)
    await trained(page)
    await page.keyboard.press(']')
    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect.poll(() => hashOf(page) === small).toBe(false)
    expect(runsIn(page).map(({ interventions }) => interventions.length)).toEqual([0, 0, 1])
    await page.keyboard.press('Control+z')
    await expect.poll(() => hashOf(page)).toBe(small)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await button(page, 'Presets').focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog', { name: 'Presets' })
      .getByRole('button', { name: /^Too large on a surface/ })
      .focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => hashOf(page)).toContain('himmelblau')
    await page.getByRole('combobox', { name: 'optimizer' }).focus()
    await page.keyboard.type('adam')
    await expect.poll(() => runsIn(page)[0]!.optimizer.name).toBe('adam')
    await page.context().close()
  })

  it('[WEB-82] a chart is one stop of the keyboard, and its arrow keys read it', async () => {
    const { page } = await open(`lab/${small}`)
    await trained(page)
    await page.locator(drawn).first().waitFor({ state: 'attached' })
    await page.getByRole('radio', { name: 'auto' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page
      .locator('.recharts-tooltip-wrapper')
      .getByText(/^step \d/)
      .waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('To the start')
    await page.context().close()
  })

  it('[LAB-61] the browser’s own back and forward go through what was done', async () => {
    const { page } = await open(`lab/${small}`)
    await trained(page)
    await button(page, 'Duplicate').click()
    const second = hashOf(page)
    await button(page, 'Rate of run A: √10 times larger').click()
    await page.goBack()
    await page.getByRole('listitem', { name: 'Run C' }).waitFor()
    expect(hashOf(page)).toBe(second)
    await page.goBack()
    await page.getByRole('listitem', { name: 'Run C' }).waitFor({ state: 'detached' })
    await page.goForward()
    await page.getByRole('listitem', { name: 'Run C' }).waitFor()
    await page.context().close()
  })

  it.each([
    ['digits', small],
    [
      'optimizers, a schedule and a change in mid-run',
      overlay(
        { ...digits, optimizer: { name: 'adam' }, learningRate: 0.01, schedule: { name: 'cosine' } },
        {
          ...digits,
          optimizer: { name: 'lion' },
          learningRate: 0.001,
          interventions: [{ step: 20, learningRate: 1e-4 }],
        },
      ),
    ],
    [
      'a surface, with its ways',
      overlay({ task: { name: 'rosenbrock' }, steps: 200, learningRate: 1e-3, record: { params: 'copy' } }),
    ],
  ])('[LAB-62] the bits of %s are those of the same plan in Node', async (_, link) => {
    const { page } = await open(`lab/${link}`)
    await trained(page)
    await page.getByTitle(/^SHA-256 of all bits: /).waitFor()
    const executor = createSerialExecutor({ now: () => 0, pause: async () => {} })
    expect(await bitsIn(page)).toBe(bitsOf(await drive(overlayPlan(fromLink(link) as OverlayConfig), executor)))
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    '[LAB-63] axe finds nothing in the %s theme, with dialogs and on a wrong link',
    async (colorScheme) => {
      const { page } = await open(`lab/${small}`, { colorScheme })
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      await trained(page)
      await page.getByLabel('Step', { exact: true }).fill('30')
      expect(await violations()).toEqual([])
      for (const name of ['Presets', 'Keys']) {
        await button(page, name).click()
        expect(await violations()).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.goto(`${inject('site')}lab/#x=1~nothing`)
      await page.getByText('This link cannot be opened').waitFor()
      expect(await violations()).toEqual([])
      await page.context().close()
    },
  )

  it.each([360, 768, 1440])('[LAB-64] nothing scrolls sideways at %i pixels', async (width) => {
    const { page } = await open(`lab/${small}`, { viewport: { width, height: 900 } })
    await trained(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('[LAB-65] without scripts there is a sentence and the command', async () => {
    const { page } = await open('lab/', { javaScriptEnabled: false })
    expect(await page.getByText('sweetspot compare flagship').isVisible()).toBe(true)
    await page.context().close()
  })

  it('[LAB-66] a part of the lab that cannot be loaded is said, and trying again loads it', async () => {
    const { page } = await open('about/')
    const named = await (await fetch(`${inject('site')}lab/`)).text()
    const isLate = (url: URL) =>
      url.pathname.endsWith('.js') && /chunks/.test(url.pathname) && !named.includes(url.pathname)
    await page.route(isLate, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${inject('site')}lab/`)
    await page.getByText(/^The lab could not be loaded: /).waitFor()
    await page.unroute(isLate)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('radio', { name: 'Run A in hand' }).waitFor()
    await page.context().close()
  })

  it('[LAB-82] a worker that cannot be loaded is an error in words, and trying again trains', async () => {
    const { page } = await open('about/')
    await page.route(/turbopack-worker.*\.js/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${inject('site')}lab/${small}`)
    const alert = page.getByRole('alert').filter({ hasText: 'its worker could not be loaded' })
    await alert.waitFor()
    await page.unroute(/turbopack-worker.*\.js/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await trained(page)
    await page.context().close()
  })

  it('[LAB-83] before anything has run it says so, and a cursor of many steps is not cut off', async () => {
    const { page } = await open('lab/#x=1~overlay~rs.0.t_parabola~rs.0.steps_900000')
    await page.getByText('This experiment is large. It has not been run.').waitFor()
    expect(await page.getByText('Training…').count()).toBe(0)
    await button(page, 'Begin anew').click()
    await page.getByLabel('steps', { exact: true }).fill('20000')
    await page.getByLabel('steps', { exact: true }).press('Enter')
    const box = page.getByRole('spinbutton', { name: 'step' })
    await expect.poll(() => box.inputValue()).toBe('19999')
    expect(await box.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('[LAB-67] where a script that the page names is missing the page itself says so', async () => {
    const { page } = await open('about/')
    await page.route('**/_next/static/chunks/*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(`${inject('site')}lab/`)
    await page.getByText('A part of this page is missing.').waitFor()
    await page.unroute('**/_next/static/chunks/*.js')
    await page.getByRole('link', { name: 'Load the page again' }).click()
    await page.getByRole('radio', { name: 'Run A in hand' }).waitFor()
    await page.context().close()
  })
})
