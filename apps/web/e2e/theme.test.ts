import { describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const dark = 'rgb(20, 23, 26)'
const light = 'rgb(255, 255, 255)'
const paper = () => getComputedStyle(document.body).backgroundColor

describe.skipIf(!hasBrowser)('the theme', () => {
  it('[WEB-46] the theme that was chosen is there before the first paint of every later page, and can be undone', async () => {
    const { page } = await open('about/', { colorScheme: 'light' })
    const choose = (name: string) => page.getByRole('radio', { name }).check({ force: true })
    await choose('Dark theme')
    expect(await page.evaluate(paper)).toBe(dark)
    // Without any script of the app the choice is in force all the same.
    await page.route('**/_next/static/**/*.js', (route) => route.abort())
    await page.reload()
    expect(await page.evaluate(paper)).toBe(dark)
    await page.unroute('**/_next/static/**/*.js')
    await page.reload()
    await page.getByRole('radio', { name: 'Dark theme', checked: true }).waitFor()
    await choose('Theme of your device')
    expect(await page.evaluate(paper)).toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await page.evaluate(paper)).toBe(dark)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })

  it('[WEB-47] with storage blocked the theme can be chosen, and nothing fails', async () => {
    const { page, errors } = await open('about/', { colorScheme: 'light' })
    await page.addInitScript(() => {
      const blocked = {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      }
      for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, blocked)
      Object.defineProperty(navigator, 'serviceWorker', blocked)
    })
    await page.reload()
    await page.getByRole('radio', { name: 'Dark theme' }).check({ force: true })
    expect(await page.evaluate(paper)).toBe(dark)
    expect(errors).toEqual([])
    await page.context().close()
  })
})
