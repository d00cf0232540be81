// Scanned by hand: one pass, linear whatever the input.
const introducers = new Map([
  [0x90, 0x50],
  [0x98, 0x58],
  [0x9b, 0x5b],
  [0x9d, 0x5d],
  [0x9e, 0x5e],
  [0x9f, 0x5f],
])
const stringKinds = new Set([0x50, 0x58, 0x5d, 0x5e, 0x5f])

/**
 * Foreign text made safe to print on a terminal: file names, run names, headers, error texts of others.
 *
 * Removed: C0 controls but tab and newline, DEL, C1 controls, whole CSI, OSC, DCS, APC, PM and SOS sequences with what
 * they carry (an unfinished one up to the end of the text), other escape sequences, and the controls of writing direction.
 */
export function sanitise(text: string): string {
  let clean = ''
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 0x1b || introducers.has(code)) index = afterSequence(text, index)
    else {
      if (!isControl(code)) clean += text[index]
      index += 1
    }
  }
  return clean
}

/** Foreign text on one line: sanitised, each run of tabs and line breaks made one space. */
export function sanitiseLine(text: string): string {
  return sanitise(text).replace(/[\t\n\u2028\u2029]+/g, ' ')
}

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a
  if (code >= 0x7f && code <= 0x9f) return true
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    between(code, 0x202a, 0x202e) ||
    between(code, 0x2066, 0x2069)
  )
}

const between = (code: number, low: number, high: number): boolean => code >= low && code <= high

function afterSequence(text: string, start: number): number {
  const first = text.charCodeAt(start)
  const isEscape = first === 0x1b
  const kind = isEscape ? text.charCodeAt(start + 1) : introducers.get(first)!
  const body = isEscape ? start + 2 : start + 1
  if (kind === 0x5b) return afterControlSequence(text, body)
  if (stringKinds.has(kind)) return afterString(text, body)
  if (!isEscape) return body
  // ESC, intermediates 0x20–0x2f, one final 0x30–0x7e; anything else is not part of the sequence.
  let index = start + 1
  while (between(text.charCodeAt(index), 0x20, 0x2f)) index += 1
  return between(text.charCodeAt(index), 0x30, 0x7e) ? index + 1 : index
}

function afterControlSequence(text: string, body: number): number {
  let index = body
  while (between(text.charCodeAt(index), 0x20, 0x3f)) index += 1
  return between(text.charCodeAt(index), 0x40, 0x7e) ? index + 1 : index
}

function afterString(text: string, body: number): number {
  for (let index = body; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x07 || code === 0x9c) return index + 1
    if (code === 0x1b) return text.charCodeAt(index + 1) === 0x5c ? index + 2 : index
  }
  return text.length
}
