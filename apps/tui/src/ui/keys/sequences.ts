import { controlKey, isControl } from './control-keys.ts'
import { type KeyPress, namedKey } from './key-press.ts'
import { keypadKey, sequenceKey } from './sequence-keys.ts'

/** What begins with ESC: where it ends, and the key that it stands for, if it is one. */
export interface Sequence {
  readonly end: number
  readonly key: KeyPress | null
}

const sticky = (source: string) => new RegExp(source, 'uy')

/** Every kind of sequence with what it means; the first that fits counts. */
const kinds: readonly (readonly [RegExp, (found: RegExpExecArray) => KeyPress | null])[] = [
  // The old report of the mouse: three bytes follow, whatever they are.
  [sticky(String.raw`\u001b\[M[^]{3}`), () => null],
  // The console of Linux: ESC [ [ A is F1.
  [sticky(String.raw`\u001b\[\[([A-E])`), ([, letter]) => namedKey(`F${letter!.charCodeAt(0) - 64}`)],
  [sticky(String.raw`\u001b\[([0-?]*)[ -/]*([@-~])`), ([, parameters, final]) => sequenceKey(parameters!, final!)],
  [sticky(String.raw`\u001bO\d*([@-~])`), ([, final]) => keypadKey(final!)],
  // Answers of the terminal, with what they carry: OSC, DCS, APC, PM and SOS.
  [sticky(String.raw`\u001b[\]P_^X][^\u0007\u001b]*(?:\u0007|\u001b\\)`), () => null],
  // ESC twice is the key, once more.
  [sticky(String.raw`\u001b(?=\u001b)`), () => namedKey('Escape')],
  [
    sticky(String.raw`\u001b([^])`),
    ([, character]) => namedKey(`Alt+${isControl(character!) ? controlKey(character!).name : character}`),
  ],
]

const unfinished = sticky(String.raw`\u001b(?:|\[[0-?]*[ -/]*|\[M[^]{0,2}|\[\[|O\d*|[\]P_^X][^\u0007\u001b]*\u001b?)$`)

/** The sequence at a place where there is an ESC; null where its end has not come yet. */
export function sequenceAt(sent: string, at: number): Sequence | null {
  unfinished.lastIndex = at
  if (unfinished.test(sent)) return null
  for (const [pattern, keyOf] of kinds) {
    pattern.lastIndex = at
    const found = pattern.exec(sent)
    if (found) return { end: pattern.lastIndex, key: keyOf(found) }
  }
  return { end: at + 1, key: null }
}
