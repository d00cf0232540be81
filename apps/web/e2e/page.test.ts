import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, inject, it } from 'vitest'
import { ended, hasBrowser, openBrowser, start, underWay } from './browser.ts'
import { long, short } from './links.ts'

const open = openBrowser()

describe.skipIf(!hasBrowser)('the page', () => {
  it('[WEB-31] a wrong link says what is wrong and where, runs nothing, and leads back', async () => {
    const { page, errors } = await open('#x=1~comparison~r.t_digts~lrs_0.1')
    const alert = page.getByRole('alert').filter({ hasText: 'This link cannot be opened' })
    expect(await alert.textContent()).toMatch(/run\.task\.name: 'digts' is not one of .*digits/)
    expect(await page.getByRole('button').count()).toBe(0)
    await alert.getByRole('link').click()
    await page.getByRole('button', { name: 'Run 25 rates' }).waitFor()
    for (const wrong of [
      '#x=7~run',
      `#x=1~run~${'a'.repeat(100_000)}`,
      '#x=1~run~lr_NaN',
      '#x=1~run~s_1e9',
      '#x=%E0%A4%A',
    ]) {
      await page.goto(inject('site') + wrong)
      await alert.waitFor()
    }
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[WEB-32] nothing is asked of anybody else', async () => {
    const { page, requests, errors } = await open(short)
    await start(page)
    await ended(page)
    expect(requests.filter((url) => !url.startsWith(inject('site')) && !url.startsWith('blob:'))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[WEB-33] without JavaScript there is the drawing of the build, and what the page needs', async () => {
    const { page } = await open('', { javaScriptEnabled: false })
    expect(
      await page
        .getByRole('img', { name: /is best: final loss/ })
        .filter({ visible: true })
        .count(),
    ).toBe(1)
    expect(await page.locator('noscript p').isVisible()).toBe(true)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    '[WEB-34] axe finds nothing in the %s theme, before, after and on a wrong link',
    async (colorScheme) => {
      const { page } = await open(short, { colorScheme })
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      expect(await violations()).toEqual([])
      await start(page)
      await ended(page)
      await page.getByText('rows as a table').click()
      expect(await violations()).toEqual([])
      await page.goto(`${inject('site')}#x=1~nothing`)
      expect(await violations()).toEqual([])
      await page.context().close()
    },
  )

  it.each([360, 768, 1440])(
    '[WEB-35] at %i px nothing scrolls sideways, and the page does not jump when the runs begin',
    async (width) => {
      const { page } = await open(long, { viewport: { width, height: 900 } })
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const top = () =>
        page.locator('figure button').evaluate((button) => Math.round(button.getBoundingClientRect().top))
      await page.getByText('Nothing is drawn before the first run.').waitFor()
      const before = await top()
      await start(page)
      await underWay(page)
      expect(await top()).toBe(before)
      expect(await overflow()).toBeLessThanOrEqual(0)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await ended(page)
      await page.getByText('as a table').click()
      expect(await overflow()).toBeLessThanOrEqual(0)
      await page.context().close()
    },
  )

  it('[WEB-36] all of it works by keyboard', async () => {
    const { page } = await open(short)
    await page.getByRole('button', { name: 'Run 3 rates' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Run 3 rates')
    await page.keyboard.press('Enter')
    await ended(page)
    expect(await page.locator(':focus').textContent()).toBe('Run 3 rates again')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('table').waitFor()
    await page.context().close()
  })
})
