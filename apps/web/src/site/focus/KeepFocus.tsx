'use client'

import { useEffect } from 'react'
import { keepFocus } from './keep-focus.ts'

/** Keeps the focus of a page from being lost with what has it. */
export function KeepFocus() {
  useEffect(keepFocus, [])
  return null
}
