import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

/** Whether there is a browser to test in. */
export const hasBrowser = inject('chromium') !== null

/** A page of the site in a window of its own. */
export interface OpenPage {
  readonly page: Page
  /** Addresses of everything that the page asked for. */
  readonly requests: readonly string[]
  /** Errors that nobody caught, and what the console calls an error. */
  readonly errors: readonly string[]
  /** How many workers were ever started. */
  workersStarted(): number
}

/** One Chromium for the tests of a file; the function opens the site at a fragment. */
export function openBrowser(): (fragment?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser
  const executablePath = inject('chromium')
  beforeAll(async () => {
    if (executablePath === null) return
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(() => browser?.close())

  return async (fragment = '', options = {}) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    let workers = 0
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('worker', () => workers++)
    await page.goto(inject('site') + fragment)
    return { page, requests, errors, workersStarted: () => workers }
  }
}

/** Presses the start button. */
export async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Run|Search)/ }).click()
}

/** The status line once the experiment is no longer under way. */
export async function ended(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' })
  return page.getByRole('status').evaluate(({ textContent }) => textContent ?? '')
}

/** Waits until some of the runs under way are drawn. */
export async function underWay(page: Page): Promise<void> {
  await page.getByRole('img', { name: /^Training at/ }).waitFor()
}

/** Milliseconds, on the page's own clock, from pressing Cancel to the moment the page says so. */
export function millisecondsToCancel(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const status = document.querySelector('[role=status]')!
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')!
    const begin = performance.now()
    button.click()
    await new Promise<void>((resolve) => {
      new MutationObserver(() => status.textContent?.startsWith('Cancelled') && resolve()).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    return performance.now() - begin
  })
}
