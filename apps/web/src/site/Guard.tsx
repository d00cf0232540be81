import { Component } from 'react'

interface Props {
  /** What stands there where the children cannot be drawn; `retry` draws them anew. */
  instead(error: Error, retry: () => void): React.ReactNode
  readonly children: React.ReactNode
}

/** Keeps an error in what it holds from taking the page away. */
export class Guard extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : this.props.instead(error, () => this.setState({ error: null }))
  }
}
