import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { toLink } from '@sweetspot/schema'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const flagship = 'embed/flagship/'

const short = toLink({ kind: 'comparison', run: { task: { name: 'digits' }, steps: 20 }, learningRates: [0.1, 1] })

/** The figure is trained, and after the first sign of a reader its controls are at work. */
async function trained(page: Page) {
  await page.getByText(/^Trained here: .* with WebAssembly/).waitFor({ timeout: 120_000 })
  await page.mouse.move(1, 1)
  await page.mouse.move(2, 2)
  await expect.poll(() => button(page, 'Change the rates').isEnabled(), { timeout: 60_000 }).toBe(true)
}
const atRest = (page: Page) => page.locator('[data-moving]').first().waitFor({ state: 'detached' })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])

/** A teacher's page, which has no policy of its own, with frames of the site. */
async function openFraming(body: string): Promise<Page> {
  const { page } = await open('robots.txt')
  const lesson = `${inject('site')}lesson-of-mine`
  await page.route(lesson, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(lesson)
  return page
}

describe.skipIf(!hasBrowser)('a figure in a browser', () => {
  it('[LIVE-39] trains by itself when it is in view, to every bit that was computed when the page was built', async () => {
    const { page, errors } = await open(flagship)
    await page.getByText(/^Trained here: .* with WebAssembly on 1 worker/).waitFor({ timeout: 120_000 })
    await page.getByText('✓ The bits are those of the build.').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[LIVE-40] the page does not move when the live figure takes the place of the still one', async () => {
    for (const width of [360, 768, 1440]) {
      const { page } = await open(flagship, { viewport: { width, height: 900 } })
      const tops = () =>
        page.locator('figure :is(p, table, [role=group], button)').evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility())
            .slice(0, 12)
            .map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
        )
      const before = await tops()
      await trained(page)
      expect(await tops()).toEqual(before)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  it('[LIVE-58] the first tap on a control is not lost, however early it comes', async () => {
    const { page } = await open(flagship, { hasTouch: true, viewport: { width: 400, height: 900 } })
    const control = button(page, 'Change the rates')
    await control.scrollIntoViewIfNeeded()
    const { x, y } = (await control.boundingBox())!
    await page.touchscreen.tap(x + 10, y + 10)
    await page.getByLabel('Rate 1, as a number').waitFor()
    await page.context().close()
  })

  it('[LIVE-59] all drawings of a figure are saved as one picture, and the records of its runs as a table', async () => {
    const { page } = await open(flagship)
    await trained(page)
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
      return readFile(await download.path(), 'utf8')
    }
    const drawings = await page.locator('figure [data-still] > div > div > div').count()
    expect((await saved('SVG')).match(/<svg y=/g)?.length ?? 1).toBe(drawings)
    expect((await saved('CSV')).split('\r\n')[0]).toMatch(/^run,seed,step,learningRate,loss,/)
    await page.context().close()
  })

  it('[LIVE-41] without scripts every variant is there: finding, drawing, legend and command; no control is', async () => {
    const live = await open(flagship)
    await trained(live.page)
    const variants = await live.page.getByRole('group', { name: 'Show' }).getByRole('radio').count()
    await live.page.context().close()
    const { page } = await open(flagship, { javaScriptEnabled: false })
    const commands = page.getByText(/^sweetspot (compare|open) /).filter({ visible: true })
    await expect.poll(() => commands.count()).toBe(variants)
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(variants)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.context().close()
  })

  it('[LIVE-43] rewind gives the same picture, whatever was played before', async () => {
    const { page } = await open(flagship)
    await trained(page)
    const picture = () =>
      page
        .locator('figure .recharts-surface')
        .first()
        .evaluate((svg) => svg.innerHTML)
    await button(page, 'To the start').click()
    await page.getByLabel('Step', { exact: true }).fill('1')
    await atRest(page)
    const first = await picture()
    await button(page, 'Play').click()
    await page.waitForFunction(() => Number(document.querySelector<HTMLInputElement>('input[type=range]')!.value) > 30)
    await page.getByLabel('Step', { exact: true }).fill('1')
    await atRest(page)
    expect(await picture()).toBe(first)
    await page.context().close()
  })

  it('[LIVE-44] a link opens its experiment, the copied link gives it again, and a wrong link offers the nearest', async () => {
    const { page } = await open(`${flagship}${short}`, { permissions: ['clipboard-read', 'clipboard-write'] })
    await trained(page)
    await button(page, 'copy link').click()
    await page.getByText('link copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('site')}${flagship}${short}`)
    await page.goto(`${inject('site')}${flagship}#x=1~comparison~r.t_digts~r.steps_20~lrs_0.1`)
    await button(page, 'Open the nearest valid experiment').click()
    await trained(page)
    expect(new URL(page.url()).hash).toContain('t_digits')
    await page.context().close()
  })

  it('[LIVE-45] links with huge steps, no numbers, unknown names, old versions or a hundred thousand characters are answered', async () => {
    const { page, errors } = await open(flagship)
    await trained(page)
    for (const wrong of [
      '#x=1~run~steps_9e9',
      '#x=1~run~lr_NaN',
      '#x=7~run',
      '#x=0~run',
      '#x=%E0%A4%A',
      `#x=1~run~${'a'.repeat(100_000)}`,
    ]) {
      await page.goto(`${inject('site')}${flagship}${wrong}`)
      await page.getByText('This link cannot be opened as it is. Nothing was run.').waitFor()
      await page.reload()
      await page.getByText('This link cannot be opened as it is. Nothing was run.').waitFor()
    }
    await page.goto(`${inject('site')}${flagship}#x=1~run~t_digits~steps_900000`)
    await page.getByText('This experiment is large. It has not been run.').waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[LIVE-46] all of it works by keyboard', async () => {
    const { page } = await open(flagship)
    await trained(page)
    // What reads a chart comes with the first key that enters the figure.
    await page.getByLabel('Step', { exact: true }).focus()
    await page.locator('figure .recharts-surface').first().focus()
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('status')
      .filter({ hasText: /^step [1-9]/ })
      .waitFor()
    await page.getByLabel('Step', { exact: true }).focus()
    await page.keyboard.press('j')
    await expect
      .poll(() => page.getByLabel('Step', { exact: true }).getAttribute('aria-valuetext'))
      .toBe('step 498 of 499')
    await page.getByRole('radio', { name: 'cross-entropy' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => new URL(page.url()).hash).toContain('squared-error')
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    '[LIVE-47] axe finds nothing in the %s theme, still, live, with the rates open and on a wrong link',
    async (colorScheme) => {
      const { page } = await open(flagship, { colorScheme })
      expect(await violations(page)).toEqual([])
      await trained(page)
      await button(page, 'Change the rates').click()
      await page.getByText('The numbers as a table').click()
      expect(await violations(page)).toEqual([])
      await page.goto(`${inject('site')}${flagship}#x=1~nothing`)
      await page.getByText('This link cannot be opened').waitFor()
      expect(await violations(page)).toEqual([])
      await page.context().close()
    },
  )

  it('[LIVE-48] reduced motion has the end state and step buttons, and nothing that plays', async () => {
    const { page } = await open(flagship, { reducedMotion: 'reduce' })
    await trained(page)
    expect(await button(page, 'Play').filter({ visible: true }).count()).toBe(0)
    expect(await button(page, 'One step back').isEnabled()).toBe(true)
    await page.context().close()
  })

  it('[WEB-98] with the script of an embed its frame is as tall as the figure, also where that gets lower again', async () => {
    const page = await openFraming(
      '<script src="embed/size.js"></script><iframe src="embed/downhill/" width="700" height="2000"></iframe>',
    )
    const hidden = () =>
      page
        .frameLocator('iframe')
        .locator('main')
        .evaluate((main) => innerHeight - Math.ceil(main.getBoundingClientRect().height))
    await expect.poll(hidden, { timeout: 30_000 }).toBe(0)
    await page.setViewportSize({ width: 400, height: 800 })
    await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '360'))
    await expect.poll(hidden).toBe(0)
    await page.context().close()
  })

  it('[WEB-99] an embed has the theme that its link names, whatever the system has', async () => {
    const { page } = await open('embed/downhill/?theme=dark', { colorScheme: 'light' })
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(await scheme()).toBe('dark')
    await page.goto(`${inject('site')}embed/downhill/?theme=pink`)
    expect(await scheme()).toBe('light dark')
    await page.context().close()
  })

  it('[LIVE-49] a framed page hides the parts that its query names, and tells its height', async () => {
    const page = await openFraming(
      '<iframe src="embed/flagship/?hide=controls,foot" width="700"></iframe><script>onmessage = ({ data }) => { heard = data }</script>',
    )
    const frame = page.frameLocator('iframe')
    await frame.locator('p', { hasText: 'Follow one colour' }).first().waitFor()
    expect(await frame.getByRole('button', { name: 'copy link' }).filter({ visible: true }).count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => (window as { heard?: unknown }).heard))
      .toMatchObject({ type: 'sweetspot:height', figure: 'flagship', height: expect.any(Number) })
    await page.context().close()
  })
})
