import { sanitise } from '@sweetspot/view'
import { controlKey, isControl } from './control-keys.ts'
import { type KeyPress, keyOf, namedKey } from './key-press.ts'
import { sequenceAt } from './sequences.ts'

/** What comes from the keyboard. */
export type KeyEvent =
  | { readonly kind: 'key'; readonly press: KeyPress }
  /** Text in one piece. Without the terminal's marks it may as well have been typed while nobody listened. */
  | { readonly kind: 'paste'; readonly text: string; readonly isMarked: boolean }

/** Makes key presses of what a terminal sends, in whatever pieces it arrives. */
export interface KeyReader {
  read(piece: string): readonly KeyEvent[]
  /** Whether the last piece ended inside of something. */
  isWaiting(): boolean
  /** Whether that is a paste. */
  isPasting(): boolean
  /** Nothing more came: the key or paste that a beginning means alone. */
  rest(): readonly KeyEvent[]
}

const esc = '\u001b'
const pasteBegin = `${esc}[200~`
const pasteEnd = `${esc}[201~`
/** Nobody types as many different characters between two looks at the keyboard. */
const leastPaste = 8
/** Characters of a paste that are waited for: a lost mark at its end must not swallow the keyboard. */
const mostPaste = 1_000_000

/** A reader at the beginning of what is sent. */
export function createKeyReader(): KeyReader {
  let pending = ''

  function eventsOf(sent: string, isEnd: boolean): KeyEvent[] {
    const events: KeyEvent[] = []
    const press = (key: KeyPress | null) => key && events.push({ kind: 'key', press: key })
    let at = 0
    while (at < sent.length) {
      if (sent.startsWith(pasteBegin, at)) {
        const end = sent.indexOf(pasteEnd, at)
        if (end < 0 && !isEnd && sent.length - at < mostPaste) break
        const pasted = sent.slice(at + pasteBegin.length, end < 0 ? undefined : end)
        events.push({ kind: 'paste', text: sanitise(pasted), isMarked: true })
        at = end < 0 ? sent.length : end + pasteEnd.length
      } else if (sent[at] === esc) {
        const sequence = sequenceAt(sent, at)
        if (sequence === null && !isEnd) break
        // What is left of a sequence that never ended is nothing; an ESC alone is the key.
        press(sequence === null ? (at === sent.length - 1 ? namedKey('Escape') : null) : sequence.key)
        at = sequence?.end ?? sent.length
      } else if (isControl(sent[at]!)) press(controlKey(sent[at++]!))
      else {
        const begin = at
        while (at < sent.length && !isControl(sent[at]!)) at += 1
        events.push(...typed(sent.slice(begin, at)))
      }
    }
    pending = sent.slice(at)
    return events
  }

  return {
    read: (piece) => eventsOf(pending + piece, false),
    isWaiting: () => pending !== '',
    isPasting: () => pending.startsWith(pasteBegin),
    rest: () => eventsOf(pending, true),
  }
}

/** Text without marks: a paste where it is long; a key that was held down is none. */
function typed(text: string): KeyEvent[] {
  const characters = [...sanitise(text)]
  if (characters.length >= leastPaste && new Set(characters).size > 2)
    return [{ kind: 'paste', text: characters.join(''), isMarked: false }]
  return characters.map((character) => ({ kind: 'key', press: keyOf(character) }))
}
