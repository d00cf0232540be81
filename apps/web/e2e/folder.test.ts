import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()

describe.skipIf(!hasBrowser)('under a folder', () => {
  it('[WEB-51] built for a folder the site stays in it: pages, scripts, fonts, workers', async () => {
    const { page, requests, errors } = await open(inject('siteInFolder'))
    await page.getByRole('link', { name: /^Chapter 4/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Same loss, many rates' }).waitFor()
    await page.waitForLoadState('networkidle')
    const links = await page.evaluate(() => Array.from(document.links, ({ href }) => href))
    const here = new URL(inject('siteInFolder'))
    expect(links.filter((link) => link.startsWith(here.origin) && !link.startsWith(here.href))).toEqual([])
    expect(requests.filter((url) => !url.startsWith(here.href))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })
})
