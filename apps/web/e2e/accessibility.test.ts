import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { pagesOfEachKind } from './pages.ts'

const open = openBrowser()

describe.skipIf(!hasBrowser)('accessibility', () => {
  it.each(['light', 'dark'] as const)('[WEB-48] axe finds nothing on any page in the %s theme', async (colorScheme) => {
    const { page } = await open('', { colorScheme })
    for (const path of [...pagesOfEachKind, 'no-such-page/']) {
      await page.goto(inject('site') + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        path,
      ).toEqual([])
    }
    await page.context().close()
  })
})
