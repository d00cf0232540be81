// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { BudgetField } from './BudgetField.tsx'

afterEach(cleanup)

it('[WEB-75] the budget has buttons to the next round number of steps, whatever stands in its box', () => {
  const onChange = vi.fn()
  render(<BudgetField budget={1300} onChange={onChange} />)
  for (const name of ['Budget: fewer steps', 'Budget: more steps']) {
    fireEvent.click(screen.getByRole('button', { name }))
  }
  expect(onChange.mock.calls).toEqual([[1000], [2000]])
})
