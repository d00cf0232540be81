'use client'

import { useState } from 'react'
import styles from './CopyButton.module.css'

const words = { idle: 'Copy', copied: 'Copied', failed: 'Not allowed: select it' } as const

/** A button that copies a text, and says whether that worked. */
export function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<keyof typeof words>('idle')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <button type="button" className={styles['copy']} onClick={copy} onBlur={() => setState('idle')}>
      <span aria-live="polite">{words[state]}</span>
    </button>
  )
}
