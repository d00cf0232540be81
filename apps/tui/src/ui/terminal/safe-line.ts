import { asciiOf, displayWidth } from '@sweetspot/view'

const esc = '\u001b'
const colour = String.raw`\u001b\[[\d;:]*m`
const controls = String.raw`[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]`
const foreign = new RegExp(`${colour}|${controls}`, 'g')
/** All but the printable ASCII, and the ESC that begins a colour. */
const beyondAscii = new RegExp(`[^${esc} -~]`, 'gu')

/**
 * A line of a picture as it may be sent to a terminal: printable characters and colours. Screens clean what comes from files and
 * links themselves; this is the last door.
 */
export function safeLine(line: string, ascii: boolean): string {
  const clean = line.replace(foreign, (found) => (found.length > 1 ? found : ''))
  return ascii ? clean.replace(beyondAscii, plain) : clean
}

/** As many plain characters as the cells that a character takes. */
function plain(character: string): string {
  const width = displayWidth(character)
  return asciiOf(character).slice(0, width).padEnd(width, '?')
}
