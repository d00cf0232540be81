// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Lab } from './Lab.tsx'

let breaks = true
vi.mock('./LabLive.tsx', () => ({
  LabLive() {
    if (breaks) throw new Error('planted')
    return <p>at work</p>
  },
}))

it('[LAB-81] an error in a drawing of the lab is said on its page, and trying again draws it anew', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  render(<Lab chapterTitles={{}} />)
  expect((await screen.findByRole('alert')).textContent).toContain('The lab cannot go on: planted')
  breaks = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('at work')).toBeTruthy()
})
