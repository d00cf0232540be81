import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()

/** Waits until the site is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

describe.skipIf(!hasBrowser)('offline', () => {
  it.each(['site', 'siteInFolder'] as const)(
    '[WEB-49] after one visit every page opens without a network, and its figures train: %s',
    async (name) => {
      const { page, errors } = await open(`${inject(name)}about/`, { serviceWorkers: 'allow' })
      await kept(page)
      await page.context().setOffline(true)
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'About Sweetspot' }).waitFor()
      await page.goto(`${inject(name)}lesson/same-loss-many-rates/`)
      await page.locator('article figure').first().scrollIntoViewIfNeeded()
      await page.getByText(/^Trained here: .* with WebAssembly on /).waitFor()
      await page.getByRole('radio', { name: 'Dark theme' }).check({ force: true })
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 23, 26)')
      await page.goto(`${inject(name)}no-such-page/`)
      await page.getByRole('heading', { level: 1, name: 'There is no page here' }).waitFor()
      expect(errors).toEqual([])
      await page.context().close()
    },
  )

  it('[WEB-50] a new build takes the place of the old one, and other sites of the host keep theirs', async () => {
    const { page } = await open(`${inject('siteInFolder')}about/`, { serviceWorkers: 'allow' })
    await kept(page)
    await page.evaluate(async () => {
      for (const name of [
        'another site',
        `sweetspot old ${new URL('/x/', location.href)}`,
        'sweetspot old elsewhere',
      ]) {
        await caches.open(name)
      }
      const registration = await navigator.serviceWorker.ready
      await registration.unregister()
      const script = new URL('/x/service-worker.js', location.href)
      const next = await navigator.serviceWorker.register(script)
      const worker = next.installing ?? next.waiting ?? next.active!
      while (worker.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 20))
    })
    const names = await page.evaluate(() => caches.keys())
    expect(names.map((name) => name.replace(/ [0-9a-f]{16} .*/, ' …')).sort()).toEqual([
      'another site',
      'sweetspot old elsewhere',
      'sweetspot …',
    ])
    await page.context().close()
  })
})
