import { bitsOf, type ExperimentResult } from '@sweetspot/schema'

// The compiler takes this file for part of the page, where `self` is a window.
const port = self as unknown as {
  onmessage: (event: MessageEvent<ExperimentResult>) => void
  postMessage(bits: string): void
}
port.onmessage = ({ data }) => port.postMessage(bitsOf(data))
