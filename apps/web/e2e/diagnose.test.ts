import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const openTool = (options = {}) => open('diagnose/', options)

const cli = join(import.meta.dirname, '../../tui/dist/cli.js')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diagnose-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const falling = (steps: number, lr: number, base: number) =>
  `step,loss,lr\n${Array.from({ length: steps }, (_, i) => `${i},${(2 * base ** i).toPrecision(6)},${lr}`).join('\n')}\n`

const verdict = (page: Page) => page.locator('article h2')
const choose = (page: Page, ...paths: string[]) => page.setInputFiles('input[type=file]', paths)

describe.skipIf(!hasBrowser)('the tool for a log of your own', () => {
  it('[WDIAG-40] a file is judged in a worker, and the report is the one that the command gives', async () => {
    const { page, errors, requests } = await openTool()
    const path = write('run.csv', falling(200, 0.1, 0.98))
    const before = requests.length
    await choose(page, path)
    await page.getByRole('article', { name: 'Report on run.csv' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).click(),
    ])
    const saved = readFileSync(await download.path(), 'utf8')
    expect(saved.trim()).toBe(
      execFileSync(process.execPath, [cli, 'diagnose', path, '--json'], { encoding: 'utf8' }).trim(),
    )
    expect(requests.slice(before).filter((url) => !/^(blob:|http:\/\/127\.0\.0\.1)/.test(url))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('[WDIAG-41] the three examples together: too small, healthy, diverging', async () => {
    const { page } = await openTool()
    await page.getByRole('button', { name: 'All three together' }).click()
    const logs = page.getByRole('group', { name: 'The logs' })
    await logs.waitFor()
    for (const word of ['too small', 'healthy', 'diverging']) await logs.getByText(word).waitFor()
    await page.context().close()
  })

  it('[WDIAG-42] a file of 200 MB is refused with the limit, and the page answers at once', async () => {
    const { page } = await openTool()
    const path = join(folder, 'big.csv')
    closeSync(openSync(path, 'w'))
    truncateSync(path, 200_000_000)
    await choose(page, path)
    expect(await page.getByRole('alert').filter({ hasText: 'big.csv' }).textContent()).toContain(
      'this page reads up to 50 MB',
    )
    expect(await verdict(page).textContent()).toContain('diverging')
    await page.context().close()
  })

  it('[WDIAG-80] a file of 200 MB that is dropped is refused, and what was shown stays', async () => {
    const { page } = await openTool()
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(200_000_000).fill(49)], 'big.csv'))
      return transfer
    })
    const refusal = page.getByRole('alert').filter({ hasText: 'big.csv is 200 MB' })
    // A page that was loaded a moment ago may not listen yet.
    await expect
      .poll(
        async () => {
          await page.getByRole('textbox', { name: /^Paste a log/ }).dispatchEvent('drop', { dataTransfer: data })
          return refusal.isVisible()
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    expect(await verdict(page).textContent()).toContain('diverging')
    await page.context().close()
  })

  it('[WDIAG-81] what is no log is told with what to do, and what was shown stays; the next file is read', async () => {
    const { page, errors } = await openTool()
    const files: readonly (readonly [name: string, content: string | Buffer, told: string])[] = [
      ['empty.csv', '', 'the file is empty'],
      ['binary.bin', Buffer.from([0, 1, 2, 255, 254, 0, 7]), 'this is a binary file'],
      ['packed.csv.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), 'Unpack it first'],
      ['titles.csv', 'step,loss\n', "column 'loss' holds no number"],
      ['spaces.txt', 'step loss\n0 2\n1 1.9\n', 'Separate the columns by commas'],
      ['broken.json', '{"loss": [1, 2,', 'not readable as JSON'],
      ['letter.txt', 'Dear reader,\nno numbers here.\n', 'no loss column'],
    ]
    for (const [name, content, told] of files) {
      const path = join(folder, name)
      writeFileSync(path, content)
      await choose(page, path)
      await page.getByRole('alert').filter({ hasText: name }).filter({ hasText: told }).waitFor()
      expect(await verdict(page).textContent()).toContain('diverging')
    }
    await choose(page, write('good.csv', falling(100, 0.1, 0.95)))
    await page.getByRole('article', { name: 'Report on good.csv' }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  it.each([
    ['semicolons and decimal commas', falling(100, 0.1, 0.95).replaceAll(',', ';').replaceAll('.', ','), 'healthy'],
    ['tabs', falling(100, 0.1, 0.95).replaceAll(',', '\t'), 'healthy'],
    ['bars', falling(100, 0.1, 0.95).replaceAll(',', '|'), 'healthy'],
    [
      'JSON lines with NaN',
      Array.from({ length: 60 }, (_, i) => `{"loss": ${i < 50 ? 2 - i / 50 : 'NaN'}}`).join('\n'),
      'diverged',
    ],
    ['cells with inf and nan', `loss\n${'1\n'.repeat(40)}inf\nnan\n`, 'diverged'],
  ])('[WDIAG-82] a log with %s is read', async (_, text, word) => {
    const { page } = await openTool()
    await choose(page, write('other.txt', text))
    await page.getByRole('article', { name: 'Report on other.txt' }).waitFor()
    expect(await verdict(page).textContent()).toContain(word)
    await page.context().close()
  })

  it('[WDIAG-83] a reader that cannot be loaded is told, and trying again works', async () => {
    const { page } = await open('about/')
    await page.route(/turbopack-worker.*\.js/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${inject('site')}diagnose/`)
    await choose(page, write('again.csv', falling(100, 0.1, 0.95)))
    const alert = page.getByRole('alert').filter({ hasText: 'Reading stopped' })
    await alert.waitFor()
    await page.unroute(/turbopack-worker.*\.js/)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('article', { name: 'Report on again.csv' }).waitFor()
    await page.context().close()
  })

  it('[WDIAG-43] while a large file is read the page stays live, and reading can be cancelled', async () => {
    const { page } = await openTool()
    await choose(page, write('large.csv', falling(900_000, 0.1, 0.99999)))
    await page.getByRole('button', { name: 'Cancel' }).waitFor()
    await page.getByRole('textbox', { name: /^Paste a log/ }).fill('typed while it reads')
    expect(await page.getByRole('button', { name: 'Cancel' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' })
    expect(await verdict(page).textContent()).toContain('diverging')
    await page.context().close()
  })

  it('[WDIAG-44] a crashed worker keeps what was shown; trying again works', async () => {
    const { page } = await openTool()
    const path = write('crash.csv', falling(300, 0.1, 0.95))
    const report = page.getByRole('article', { name: 'Report on crash.csv' })
    await choose(page, path)
    await report.waitFor()
    const worker = page.workers()[0]!
    // The next log that it is asked for crashes it, before it can answer.
    await worker.evaluate(() =>
      addEventListener(
        'message',
        (event) => {
          event.stopImmediatePropagation()
          throw new Error('planted')
        },
        { capture: true, once: true },
      ),
    )
    await choose(page, write('next.csv', falling(300, 0.1, 0.95)))
    const alert = page.getByRole('alert').filter({ hasText: 'planted' })
    await alert.waitFor()
    expect(await report.isVisible()).toBe(true)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('article', { name: 'Report on next.csv' }).waitFor()
    await page.context().close()
  })

  it('[WDIAG-45] a log can be dropped', async () => {
    const { page } = await openTool()
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
        return transfer
      },
      falling(100, 0.1, 0.95),
    )
    const report = page.getByRole('article', { name: 'Report on dropped.csv' })
    // A page that was loaded a moment ago may not listen yet.
    for (let tries = 0; tries < 30 && !(await report.isVisible()); tries++) {
      await page.getByRole('textbox', { name: /^Paste a log/ }).dispatchEvent('drop', { dataTransfer: data })
      await page.waitForTimeout(1000)
    }
    await report.waitFor()
    await page.context().close()
  })

  it('[WDIAG-46] by keyboard: type a log, diagnose it, show a finding on the curve', async () => {
    const { page } = await openTool()
    await page.getByRole('textbox', { name: /^Paste a log/ }).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('loss\n2\n3\n90\nInfinity\nNaN\n')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Diagnose')
    await page.keyboard.press('Enter')
    await verdict(page).filter({ hasText: 'diverged' }).waitFor()
    expect(await page.getByRole('status').textContent()).toMatch(/^∞ diverged/)
    await page.getByRole('radio', { name: 'all that matter' }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('article svg').innerHTML()).toContain('not finite')
    await page.context().close()
  })

  it('[WDIAG-47] without JavaScript there is the report on an example, and what to do instead', async () => {
    const { page } = await openTool({ javaScriptEnabled: false })
    expect(await page.locator('noscript code').isVisible()).toBe(true)
    expect(
      await page
        .getByRole('img', { name: /the rate is too large/ })
        .filter({ visible: true })
        .count(),
    ).toBe(1)
    expect(await page.getByRole('textbox', { name: /^Paste/ }).isVisible()).toBe(false)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    '[WDIAG-48] axe finds nothing in the %s theme, in any state',
    async (colorScheme) => {
      const { page } = await openTool({ colorScheme })
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      expect(await violations()).toEqual([])
      await choose(page, write('a.csv', falling(100, 0.1, 0.95)))
      await page.getByRole('article', { name: 'Report on a.csv' }).waitFor()
      await page.getByText('What was read').click()
      await page.getByText(/^What the log does not have/).click()
      await choose(page, write('b.csv', 'a,b\n1,2\n'))
      await page.getByRole('alert').filter({ hasText: 'b.csv' }).waitFor()
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: 'All three together' }).click()
      await page.getByRole('group', { name: 'The logs' }).waitFor()
      expect(await violations()).toEqual([])
      await page.context().close()
    },
  )

  it.each([360, 768, 1440])(
    '[WDIAG-49] at %i px nothing scrolls sideways, whatever the log is called',
    async (width) => {
      const { page } = await openTool({ viewport: { width, height: 900 } })
      await choose(
        page,
        write(`${'long-name-'.repeat(12)}.csv`, falling(100, 0.1, 0.95)),
        write('b.csv', falling(100, 1, 0.9)),
      )
      await page.getByRole('group', { name: 'The logs' }).waitFor()
      await page.getByText('What was read').click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.context().close()
    },
  )

  it('[WDIAG-50] the lab is opened at the experiment that the report names', async () => {
    const { page } = await openTool()
    await page.getByRole('link', { name: 'Verify by a fork in the lab' }).click()
    await page.waitForURL(/\/lab\/#x=/)
    expect(await page.getByText(/cannot be opened|is not a kind/).count()).toBe(0)
    await page.context().close()
  })
})
