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

/** One Chromium for the tests of a file; the function opens the site at a path with its fragment, or any address. */
export function openBrowser(): (address?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
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

  return async (address = '', options = {}) => {
    // Each window is new: without this each would fetch the whole site for when it is offline.
    const context = await browser.newContext({ serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const requests: string[] = []
    const errors: string[] = []
    let workers = 0
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('worker', () => workers++)
    await page.goto(new URL(address, inject('site')).href)
    return { page, requests, errors, workersStarted: () => workers }
  }
}
