import { chapters } from '@sweetspot/lesson'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { allPages } from './pages.ts'

const open = openBrowser()

describe.skipIf(!hasBrowser)('every page', () => {
  it('[WEB-38] loads without an error, asks nobody else, and says what it is', async () => {
    const { page, requests, errors } = await open()
    for (const path of allPages) {
      await page.goto(inject('site') + path, { waitUntil: 'networkidle' })
      expect(errors, path).toEqual([])
      expect(await page.title(), path).toContain('Sweetspot')
      expect(await page.locator('meta[name=description], meta[property="og:title"]').count(), path).toBe(2)
      expect(await page.locator('h1').count(), path).toBe(1)
    }
    expect(requests.filter((url) => !url.startsWith(inject('site')) && !url.startsWith('blob:'))).toEqual([])
    await page.context().close()
  })

  it('[WEB-39] at 360 px, and at 720 px with the text twice as large, nothing scrolls sideways', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 780 } })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    for (const path of allPages) {
      await page.setViewportSize({ width: 360, height: 780 })
      await page.goto(inject('site') + path)
      expect(await overflow(), path).toBe(0)
      await page.setViewportSize({ width: 720, height: 780 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%'
      })
      expect(await overflow(), `${path} twice as large`).toBe(0)
    }
    await page.context().close()
  })
})

describe.skipIf(!hasBrowser)('what a page is sent', () => {
  it('[WEB-65] no drawing and no formula is sent a second time as data', async () => {
    for (const path of ['', 'lesson/same-loss-many-rates/', 'lesson/schedules/']) {
      const html = await (await fetch(inject('site') + path)).text()
      const data = Array.from(html.matchAll(/self\.__next_f\.push\(([\s\S]*?)\)<\/script>/g), ([, text]) => text).join(
        '',
      )
      expect(data, path).not.toBe('')
      expect(data, path).not.toMatch(/<svg|class=\\*"katex/)
    }
  })
})

describe.skipIf(!hasBrowser)('the way through the site', () => {
  it('[WEB-40] chapter 4 is one click from the start, whose figure is in the first screen; chapters lead on', async () => {
    const { page } = await open()
    const top = await page
      .locator('main figure')
      .first()
      .evaluate((figure) => figure.getBoundingClientRect().top)
    expect(top).toBeLessThan(page.viewportSize()!.height / 2)
    await page.getByRole('link', { name: /^Chapter 4/ }).click()
    await page.getByRole('heading', { level: 1, name: chapters[3]!.title }).waitFor()
    await page.getByRole('link', { name: /^Chapter 5/ }).click()
    await page.getByRole('heading', { level: 1, name: chapters[4]!.title }).waitFor()
    expect(await page.locator('header [aria-current]').textContent()).toBe('Course')
    await page.context().close()
  })

  it('[WEB-41] the first Tab leads past the header', async () => {
    const { page } = await open('about/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('id')).toBe('content')
    await page.context().close()
  })

  it('[WEB-42] an address without a page says so and leads on', async () => {
    const { page } = await open('lesson/no-such-chapter/')
    await page.getByRole('heading', { level: 1, name: 'There is no page here' }).waitFor()
    await page.getByRole('link', { name: chapters[3]!.title }).click()
    await page.getByRole('heading', { level: 1, name: chapters[3]!.title }).waitFor()
    await page.context().close()
  })

  it('[WEB-43] a chapter read to its end is marked at the start, until that is forgotten', async () => {
    const { page } = await open('lesson/the-knob/')
    await page.keyboard.press('End')
    await page.waitForFunction(() => localStorage.getItem('chapters-read') === '["the-knob"]')
    await page.goto(inject('site'))
    await page.getByText('✓ read').waitFor()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByText('✓ read').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })

  it('[WEB-44] without JavaScript a chapter has its prose, formulas and pictures', async () => {
    const { page } = await open('lesson/too-large/', { javaScriptEnabled: false })
    expect(await page.locator('article p').count()).toBeGreaterThan(3)
    expect(await page.locator('article .katex math').count()).toBeGreaterThan(0)
    expect(await page.locator('article figure svg[role=img]').filter({ visible: true }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('radio', { name: 'Dark theme' }).isVisible()).toBe(false)
    await page.context().close()
  })
})
