// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QuestionView } from './QuestionView.tsx'

const question = {
  id: 'best-rate',
  figure: 'flagship',
  choices: [
    { id: 'small', label: '0.01', hint: 'It is not done when the budget ends.' },
    { id: 'best', label: '1' },
  ],
  answer: 'best',
}
const view = <QuestionView question={question} prompt="Which is best?" explanation={<em>The lowest loss.</em>} />

const choose = (label: string) => fireEvent.click(screen.getByRole('radio', { name: label }))
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const status = () => screen.getByRole('status').textContent

const print = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => {}, removeEventListener: () => {} }))

beforeEach(() => {
  sessionStorage.clear()
  print(false)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a question', () => {
  it('[QST-1] the choices are one radio group named by the prompt', () => {
    render(view)
    expect(screen.getByRole('group', { name: /Which is best\?/ }).querySelectorAll('input[type=radio]')).toHaveLength(2)
  })

  it('[QST-2] a wrong answer says so with its own hint, then gives the right one and why', () => {
    render(view)
    choose('0.01')
    press('Check')
    expect(status()).toBe('Not so. It is not done when the budget ends.')
    expect(screen.getByText('The lowest loss.').closest('p')?.textContent).toBe('1. The lowest loss.')
  })

  it('[QST-3] a right answer says so, marks the choice by glyph and word, and gives the reason', () => {
    render(view)
    choose('1')
    press('Check')
    expect([status(), screen.getByRole('radio', { name: /1/, checked: true }).closest('label')?.textContent]).toEqual([
      'Right.',
      '1✓ right',
    ])
    expect(screen.getByText('The lowest loss.')).toBeTruthy()
  })

  it('[QST-4] nothing is explained before an answer, and a check without a choice asks for one', () => {
    render(view)
    press('Check')
    expect([status(), screen.queryByText('The lowest loss.')]).toEqual(['Choose an answer first.', null])
  })

  it('[WEB-70] on paper the answer stands under a question that nobody has answered', () => {
    print(true)
    render(view)
    expect(screen.getByText('The lowest loss.').closest('p')?.textContent).toBe('The answer: 1. The lowest loss.')
  })

  it('[QST-5] it can be answered again, with the focus where it was', () => {
    render(view)
    choose('0.01')
    screen.getByRole('button').focus()
    press('Check')
    press('Answer again')
    expect(document.activeElement?.textContent).toBe('Check')
    choose('1')
    press('Check')
    expect(status()).toBe('Right.')
  })

  it('[QST-6] the answer is there again when the page is', () => {
    render(view)
    choose('1')
    press('Check')
    cleanup()
    render(view)
    expect(status()).toBe('Right.')
  })

  it('[QST-7] where the browser stores nothing it works all the same', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError')
      })
    }
    render(view)
    choose('1')
    press('Check')
    expect(status()).toBe('Right.')
    press('Answer again')
    expect(status()).toBe('')
  })

  it('[QST-8] without JavaScript there are the prompt, the choices, and the answer to unfold', () => {
    const markup = renderToStaticMarkup(view)
    expect(markup).toMatch(
      /Which is best\?.*0\.01.*<noscript><details.*<summary>The answer<\/summary>.*1\.<\/strong> <em>The lowest/,
    )
  })
})
