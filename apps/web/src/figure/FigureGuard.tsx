import { Component } from 'react'
import { NotLive } from './notices/NotLive.tsx'

interface Props {
  /** What a reader sees in any case. */
  readonly still: React.ReactNode
  readonly children: React.ReactNode
}

/** Keeps the still figure where the live one cannot be drawn, with the reason and a way to try again. */
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
        <NotLive error={error} onRetry={() => this.setState({ error: null })} />
      </>
    )
  }
}
