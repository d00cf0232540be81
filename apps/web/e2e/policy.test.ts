import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { pagesOfEachKind } from './pages.ts'

const open = openBrowser()

/** Breaches of the policy so far, as the page was told of them. */
async function watchBreaches(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const breaches: string[] = []
    Object.assign(window, { breaches })
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      breaches.push(`${effectiveDirective} ${blockedURI}`),
    )
  })
  return () => page.evaluate(() => (window as unknown as { breaches: string[] }).breaches)
}

/** What a script that somebody smuggled in would try: a script in the page, a text as code, a message to another host. */
async function attempts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done: string[] = []
    Object.assign(window, { done })
    const script = document.createElement('script')
    script.textContent = 'done.push("inline script")'
    document.head.append(script)
    const button = document.createElement('button')
    button.setAttribute('onclick', 'done.push("handler")')
    button.click()
    const style = document.createElement('style')
    style.textContent = 'body { outline: 1px solid red }'
    document.head.append(style)
    if (getComputedStyle(document.body).outlineStyle === 'solid') done.push('style')
    await fetch('http://localhost:1/', { mode: 'no-cors' }).then(
      () => done.push('fetch'),
      () => {},
    )
    return done
  })
}

describe.skipIf(!hasBrowser)('the content-security-policy', () => {
  it.each(['site', 'siteWithHeaders'] as const)('[WEB-61] no page breaks it: %s', async (name) => {
    const { page } = await open('about/')
    const breaches = await watchBreaches(page)
    for (const path of pagesOfEachKind) {
      await page.goto(inject(name) + path, { waitUntil: 'networkidle' })
      expect(await breaches(), path).toEqual([])
    }
    await page.context().close()
  })

  it('[WEB-62] it stops scripts and styles that are not of the build, and requests to other hosts', async () => {
    const { page } = await open('about/')
    const breaches = await watchBreaches(page)
    await page.reload()
    expect(await attempts(page)).toEqual([])
    expect((await breaches()).map((breach) => breach.split(' ')[0])).toEqual([
      'script-src-elem',
      'script-src-attr',
      'style-src-elem',
      'connect-src',
    ])
    await page.context().close()
  })

  it('[WEB-63] workers have it too where the host sends the headers, and compute with WebAssembly', async () => {
    const { page, errors } = await open(`${inject('siteWithHeaders')}lesson/same-loss-many-rates/`)
    const figure = page.locator('article figure').first()
    await figure.scrollIntoViewIfNeeded()
    await figure.getByText(/^Trained here: .* with WebAssembly on /).waitFor()
    expect(errors).toEqual([])
    const refused = await page.workers()[0]!.evaluate(
      () =>
        new Promise((resolve) => {
          self.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
          fetch('http://localhost:1/', { mode: 'no-cors' }).catch(() => {})
        }),
    )
    expect(refused).toBe('connect-src')
    await page.context().close()
  })

  it('[WEB-64] an embed may stand in a page of another host, and any other page may not', async () => {
    const { page } = await open('about/')
    // A text on another port: another origin, which has no policy of its own.
    const teacher = `${inject('siteInFolder')}robots.txt`
    const frame = async (path: string) => {
      await page.goto(teacher)
      await page.evaluate((source) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src: source }))
      }, inject('siteWithHeaders') + path)
    }
    await frame('embed/flagship/?hide=controls,foot')
    const figure = page.frameLocator('iframe').getByRole('figure')
    await figure.getByRole('img').first().waitFor()
    expect(await figure.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const refused = page.waitForEvent('console', (message) => message.text().includes("frame-ancestors 'none'"))
    await frame('lab/')
    await refused
    await page.context().close()
  })
})
