import { asciiOf, sanitiseLine } from '@sweetspot/view'

/** Text of a file, a link or an answer as it may be drawn in one line: nothing in it controls the terminal. */
export function safeText(text: string, { ascii }: { readonly ascii: boolean }): string {
  const line = sanitiseLine(text)
  return ascii ? asciiOf(line) : line
}
