import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()

describe.skipIf(!hasBrowser)('the address of a page', () => {
  it('[WEB-80] a fragment that is chosen while the page comes to life stays', async () => {
    const { page, errors } = await open('about/')
    await page.addInitScript(() => {
      const listen = document.addEventListener
      // React listens before it renders, and then the router knows its address already.
      document.addEventListener = (...listener: Parameters<typeof listen>) => {
        document.addEventListener = listen
        location.hash = '#read-the-curves'
        listen.apply(document, listener)
      }
    })
    await page.goto(`${inject('site')}lesson/same-loss-many-rates/`)
    await page.getByText(/^Trained here/).waitFor()
    expect(new URL(page.url()).hash).toBe('#read-the-curves')
    expect(errors).toEqual([])
    await page.context().close()
  })
})
