/** Something that is asked on the line at the bottom. */
export interface Question {
  /** What stands before the answer, such as ':' or 'Save as'. */
  readonly label: string
  readonly initial?: string
  /** Answers of before, the latest last: Up and Down go through them. */
  readonly history?: readonly string[]
  /** Whole answers that begin with what is written, the likeliest first; Tab takes them one after the other. */
  complete?(text: string): readonly string[]
  /** Called after every change of the text, as a filter needs it. */
  change?(text: string): void
  /** Does what was answered; what it returns is wrong with it, and the line stays open. */
  answer(text: string): string | null
  /** Called when the line is left without an answer. */
  cancel?(): void
}
