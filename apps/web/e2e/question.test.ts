import { questions } from '@sweetspot/lesson'
import { describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'

const open = openBrowser()
const chapter = 'lesson/the-knob/'
const question = Object.values(questions).find((one) => one.chapter === 1)!
const right = question.choices.find(({ id }) => id === question.answer)!
const wrong = question.choices.find(({ id }) => id !== question.answer)!

describe.skipIf(!hasBrowser)('a question in its chapter', () => {
  it('[QST-9] is answered by keyboard alone, and answered again', async () => {
    const { page } = await open(chapter)
    const section = page.getByRole('region', { name: 'Question' }).first()
    await section.getByRole('radio', { name: wrong.label }).focus()
    await page.keyboard.press('Space')
    await section.getByRole('button', { name: 'Check' }).focus()
    await page.keyboard.press('Enter')
    expect(await section.getByRole('status').textContent()).toBe(`Not so. ${wrong.hint ?? ''}`)
    expect(await page.locator(':focus').textContent()).toBe('Answer again')
    await page.keyboard.press('Enter')
    await section.getByRole('radio', { name: right.label }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await section.getByRole('status').textContent()).toBe('Right.')
    await page.context().close()
  })

  it('[QST-10] keeps its answer when the page is loaded again', async () => {
    const { page } = await open(chapter)
    const section = page.getByRole('region', { name: 'Question' }).first()
    await section.getByRole('radio', { name: right.label }).check()
    await section.getByRole('button', { name: 'Check' }).click()
    await page.reload()
    await section.getByText('Right.').waitFor()
    await page.context().close()
  })

  it('[QST-11] leads to the figure that answers it', async () => {
    const { page } = await open(chapter)
    const section = page.getByRole('region', { name: 'Question' }).first()
    await section.getByRole('radio', { name: right.label }).check()
    await section.getByRole('button', { name: 'Check' }).click()
    const href = await section.getByRole('link', { name: 'See it in the figure' }).getAttribute('href')
    expect(await page.locator(href!).count()).toBe(1)
    await page.context().close()
  })

  it('[QST-12] without JavaScript unfolds its answer', async () => {
    const { page } = await open(chapter, { javaScriptEnabled: false })
    const section = page.locator('section[aria-label=Question]').first()
    await section.locator('noscript summary').click()
    expect(await section.locator('noscript details').textContent()).toContain(right.label)
    expect(await section.getByRole('button').count()).toBe(0)
    await page.context().close()
  })
})
