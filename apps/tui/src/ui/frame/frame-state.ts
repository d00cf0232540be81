import type { OpenQuestion } from './open-question.ts'
import type { ScreenName, Shared } from './screen.ts'

/** What lies over a screen. */
export type Sheet = {
  /** The line at its top. */
  readonly from: number
  /** The last line that can be there in its room; 0 where all of it fits. */
  readonly last: number
} & (
  | { readonly kind: 'keys' }
  /** How what is shown is had elsewhere. */
  | { readonly kind: 'shared'; readonly shared: Shared }
)

/** Everything that the frame around the screens shows; replaced, never changed. */
export interface FrameState {
  readonly screen: ScreenName
  readonly sheet: Sheet | null
  readonly question: OpenQuestion | null
  /** A sentence in the place of the keys; '' for none. */
  readonly message: string
}
