import { chapters } from '@sweetspot/lesson'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const pages = ['', ...chapters.map(({ slug }) => `lesson/${slug}/`)]

/** How high the letters of the axes are as they are shown, in pixels, smallest and largest. */
const letters = (page: Page) =>
  page.locator('figure svg').evaluateAll((drawings) => {
    const shown = drawings.filter((drawing) => drawing.checkVisibility())
    const heights = shown.flatMap((drawing) =>
      [...drawing.querySelectorAll('text')].map(
        (text) => (12 * text.getBoundingClientRect().height) / text.getBBox().height,
      ),
    )
    return [Math.min(...heights), Math.max(...heights)].map((height) => Number(height.toFixed(1)))
  })

/** The words of the drawings and tables that are shown, each with its left, top and height in pixels. */
const words = (page: Page) =>
  page
    .locator('figure')
    .locator('svg text, th, td')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const { left, top, height } = text.getBoundingClientRect()
          return { text: text.textContent, isDrawn: text.matches('svg text'), box: [left, top, height] }
        })
        .toSorted((a, b) => a.text.localeCompare(b.text) || a.box[0]! - b.box[0]! || a.box[1]! - b.box[1]!),
    )

describe.skipIf(!hasBrowser)('a drawing in a browser', () => {
  it.each([
    ['a chart', 'five-decades', 1],
    ['a pair of charts', 'flagship', 2],
    ['a surface', 'ravine-paths', 0],
    ['a table', 'overflow', 0],
  ])(
    '[WEB-71] %s stays the same when a reader first reaches for it: no letter changes its size or its place',
    async (_, figure, charts) => {
      for (const width of [360, 768, 1440]) {
        const { page } = await open(`embed/${figure}/`, { viewport: { width, height: 900 } })
        await page.evaluate(() => document.fonts.ready)
        const still = await words(page)
        await page.mouse.move(1, 1)
        await page.mouse.move(2, 2)
        const button = page.getByRole('button', { name: 'Change the rates' })
        await expect.poll(() => button.isEnabled(), { timeout: 60_000 }).toBe(true)
        await page.locator('figure').locator('svg, td').filter({ visible: true }).first().hover()
        // What was drawn when the page was built goes when its live twin takes its place.
        await page.locator('figure [data-still]').waitFor({ state: 'detached', timeout: 60_000 })
        const lively = page.locator('figure .recharts-surface')
        if (charts > 0) await lively.nth(charts - 1).waitFor({ timeout: 60_000 })
        await page.mouse.move(1, 1)
        const live = await words(page)
        expect(live.map(({ text }) => text)).toEqual(still.map(({ text }) => text))
        // Letters are set to whole pixels, which a scale moves by one at most.
        const moved = live.flatMap(({ box }, i) => box.map((at, j) => Math.abs(at - still[i]!.box[j]!)))
        expect(Math.max(...moved)).toBeLessThan(1.5)
        await page.context().close()
      }
    },
  )

  it('[WEB-84] no frame is without a letter while a chart that can be read takes the place of its picture', async () => {
    const { page } = await open('embed/five-decades/', { viewport: { width: 768, height: 900 } })
    const still = (await words(page)).filter(({ isDrawn }) => isDrawn).length
    const counts = await page.evaluateHandle(() => {
      const seen = new Set<number>()
      const look = () => {
        const texts = [...document.querySelectorAll('figure svg text')]
        seen.add(texts.filter((text) => text.checkVisibility({ opacityProperty: true })).length)
        requestAnimationFrame(look)
      }
      look()
      return seen
    })
    await page.mouse.move(1, 1)
    await page.mouse.move(2, 2)
    const button = page.getByRole('button', { name: 'Change the rates' })
    await expect.poll(() => button.isEnabled(), { timeout: 60_000 }).toBe(true)
    await page.locator('figure svg').filter({ visible: true }).first().hover()
    await page.locator('figure .recharts-surface').first().waitFor({ timeout: 60_000 })
    await page.locator('figure [data-still]').waitFor({ state: 'detached', timeout: 60_000 })
    expect(await counts.evaluate((seen) => [...seen])).toEqual([still])
    await page.context().close()
  })

  it('[WEB-72] its letters are never smaller than 10 pixels, nor larger than those of the prose', async () => {
    const { page } = await open()
    for (const path of pages) {
      await page.goto(new URL(path, inject('site')).href)
      for (const width of [360, 412, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const [smallest, largest] = await letters(page)
        expect({ path, width, smallest, fits: smallest! >= 10 && largest! <= 18 }).toMatchObject({ fits: true })
      }
    }
    await page.context().close()
  })

  it("[WEB-87] its letters grow with the reader's own size of text", async () => {
    const { page } = await open('lesson/too-small/', { viewport: { width: 720, height: 900 } })
    const [before] = await letters(page)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect((await letters(page))[0]).toBeGreaterThan(1.4 * before!)
    await page.context().close()
  })

  it('[WEB-73] on a phone a table of runs says whose rate it is, and the evidence stands under the verdict', async () => {
    const { page } = await open('embed/bathtubs/', { viewport: { width: 360, height: 900 } })
    const row = page.locator('figure tbody').filter({ visible: true }).first()
    const [optimizer, verdict, evidence] = await Promise.all(
      ['SGD', 'too small', '% of gain lost'].map((words) =>
        row.getByText(words).filter({ visible: true }).boundingBox(),
      ),
    )
    expect(optimizer).not.toBeNull()
    expect(evidence!.y).toBeGreaterThan(verdict!.y)
    await page.context().close()
  })

  it('[WEB-74] no number with an exponent breaks between two lines, and no chapter is parted from its number', async () => {
    const { page } = await open('', { viewport: { width: 360, height: 900 } })
    for (const path of pages) {
      await page.goto(new URL(path, inject('site')).href)
      const broken = await page.locator('main').evaluate((main) => {
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          for (const { 0: number, index } of node.textContent!.matchAll(/\d[\d.]*e-\d+|chapter \d+/gi)) {
            const range = new Range()
            range.setStart(node, index)
            range.setEnd(node, index + number.length)
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(number)
          }
        }
        return found
      })
      expect([path, broken]).toEqual([path, []])
    }
    await page.context().close()
  })
})
