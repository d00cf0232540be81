import { chapters } from '@sweetspot/lesson'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()

/** What is left of a page of A4 between the margins, in pixels of CSS. */
const paper = { width: 658, height: 1009 }

/** How many pages a print of this one has. */
async function printed(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length
}

describe.skipIf(!hasBrowser)('on paper', () => {
  it('[WEB-45] on paper what was folded is open, controls are gone, and links show where they lead', async () => {
    const { page } = await open('lesson/too-small/')
    const folded = page.getByText('For rates far below the limit')
    expect(await folded.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await folded.waitFor()
    await page.locator('nav').first().waitFor({ state: 'hidden' })
    const shown = await page
      .locator('main a[href^="http"]')
      .evaluateAll((links) => links.map((link) => link.textContent + getComputedStyle(link, '::after').content))
    expect(shown.filter((words) => !/arXiv:|https:/.test(words))).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
    await page.context().close()
  })

  it('[WEB-85] the course takes at most a sixth more pages than what stands on them', async () => {
    const { page } = await open('', { viewport: paper })
    let pages = 0
    let filled = 0
    for (const { slug } of chapters) {
      await page.goto(`${inject('site')}lesson/${slug}/`)
      pages += await printed(page)
      await page.emulateMedia({ media: 'print' })
      filled += (await page.locator('body').boundingBox())!.height / paper.height
      await page.emulateMedia({ media: 'screen' })
    }
    expect(pages / filled).toBeLessThan(7 / 6)
    await page.context().close()
  })

  it('[WEB-86] no drawing is cut or parted from its finding, and no run from its evidence', async () => {
    const { page } = await open('lesson/same-loss-many-rates/', { viewport: paper })
    await page.emulateMedia({ media: 'print' })
    const breaks = await page.locator('#figure-flagship').evaluate((figure) => {
      const styleOf = (element: Element | null | undefined) => getComputedStyle(element!)
      const finding = figure.querySelector('[aria-live]')
      const drawing = [...figure.querySelectorAll('svg[role=img]')].find((svg) => svg.checkVisibility())
      const whole = [drawing?.parentElement?.parentElement, figure.querySelector('tbody')]
      return [styleOf(finding).breakAfter, ...whole.map((element) => styleOf(element).breakInside)]
    })
    expect(breaks).toEqual(['avoid', 'avoid', 'avoid'])
    await page.context().close()
  })
})
