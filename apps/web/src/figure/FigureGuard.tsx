'use client'

import { Component } from 'react'
import styles from './FigureGuard.module.css'

interface Props {
  /** What a reader sees in any case. */
  readonly still: React.ReactNode
  readonly children: React.ReactNode
}

/** Keeps the still figure where the live one cannot be loaded or drawn, with the reason and a way to try again. */
export class FigureGuard extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <>
        {this.props.still}
        <p role="alert" className={styles['notice']}>
          <span>The live figure is not there: {error.message}</span>
          <button type="button" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
        </p>
      </>
    )
  }
}
