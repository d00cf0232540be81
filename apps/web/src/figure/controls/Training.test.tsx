// @vitest-environment jsdom
import { notBegun } from '@sweetspot/view'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Training } from './Training.tsx'

afterEach(cleanup)

it('[LAB-68] a cancel is answered at once, and the second press of a double one begins nothing', () => {
  const done: string[] = []
  const actions = { train: () => done.push('train'), cancel: () => done.push('cancel') }
  const running = { ...notBegun, status: 'running', jobs: 16 } as const
  const { rerender } = render(<Training run={running} actions={actions} />)
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  rerender(<Training run={{ ...running, isEnding: true }} actions={actions} />)
  fireEvent.click(screen.getByRole('button', { name: 'Run again' }))
  expect(done).toEqual(['cancel'])
})
