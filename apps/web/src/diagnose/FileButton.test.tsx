// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { FileButton } from './FileButton.tsx'

it('[WDIAG-90] files that were chosen before the tool was at work are read', async () => {
  const onFiles = vi.fn()
  const page = document.createElement('div')
  page.innerHTML = renderToString(<FileButton onFiles={onFiles} />)
  const files = [new File(['step,loss'], 'early.csv')]
  Object.defineProperty(page.querySelector('input'), 'files', { value: files })
  await act(async () => hydrateRoot(page, <FileButton onFiles={onFiles} />))
  expect(onFiles).toHaveBeenCalledWith(files)
})
