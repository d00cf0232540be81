import type { Line } from '../line/line.ts'
import type { Question } from '../line/question.ts'
import type { ScreenName, Shared } from './screen.ts'

/** A question with the answer as far as it is written. */
export interface OpenQuestion {
  readonly question: Question
  readonly line: Line
  /** What is wrong with the last answer; '' for nothing. */
  readonly problem: string
}

/** What lies over a screen. */
export type Sheet =
  | { readonly kind: 'keys'; readonly from: number }
  /** How what is shown is had elsewhere. */
  | { readonly kind: 'shared'; readonly shared: Shared }

/** Everything that the frame around the screens shows; replaced, never changed. */
export interface FrameState {
  readonly screen: ScreenName
  readonly sheet: Sheet | null
  readonly question: OpenQuestion | null
  /** A sentence above the keys; '' for none. */
  readonly message: string
}
