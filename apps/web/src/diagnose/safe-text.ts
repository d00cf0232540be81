import { sanitiseLine } from '@sweetspot/view'

/** Longest piece of a stranger's text that is shown. */
const longest = 80

/** A piece of a log or a file's name made safe and short enough to show: no controls, one line. */
export function safeText(text: string, most = longest): string {
  const clean = sanitiseLine(text)
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean
}
