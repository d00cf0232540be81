import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKeyReader, type KeyEvent } from './key-reader.ts'

/** Everything that is heard when these pieces arrive and then nothing more does. */
function heard(...pieces: readonly string[]): readonly KeyEvent[] {
  const reader = createKeyReader()
  return [...pieces.flatMap((piece) => reader.read(piece)), ...reader.rest()]
}

const names = (events: readonly KeyEvent[]) =>
  events.map((event) => (event.kind === 'key' ? event.press.name : { [event.isMarked ? 'paste' : 'text']: event.text }))

const sequences: Readonly<Record<string, string>> = {
  a: 'a',
  Q: 'Q',
  é: 'é',
  漢: '漢',
  Space: ' ',
  Enter: '\r',
  Tab: '\t',
  'Shift+Tab': '\u001b[Z',
  Backspace: '\u007f',
  Delete: '\u001b[3~',
  Up: '\u001b[A',
  Down: '\u001bOB',
  Home: '\u001b[1~',
  PageDown: '\u001b[6~',
  'Ctrl+C': '\u0003',
  'Ctrl+Z': '\u001a',
  'Ctrl+Right': '\u001b[1;5C',
  'Alt+Left': '\u001b[1;3D',
  'Shift+F5': '\u001b[15;2~',
  F1: '\u001bOP',
  F2: '\u001b[[B',
  'Alt+b': '\u001bb',
  'Alt+Backspace': '\u001b\u007f',
}

it.each(Object.entries(sequences))('[TUI-16] the key %s is known by what terminals send for it', (name, sent) => {
  expect(names(heard(sent))).toEqual([name])
})

it.each([
  ['c with Ctrl', '\u001b[99;5u', 'Ctrl+C'],
  ['A with Shift', '\u001b[97;2u', 'A'],
  ['Escape', '\u001b[27u', 'Escape'],
  ['Enter, as xterm says it', '\u001b[27;5;13~', 'Ctrl+Enter'],
])('[TUI-17] terminals that tell all keys apart are understood: %s', (_key, sent, name) => {
  expect(names(heard(sent))).toEqual([name])
})

it('[TUI-18] keys are the same in whatever pieces they arrive', () => {
  const keys = fc.array(fc.constantFrom(...Object.values(sequences)), { maxLength: 7 })
  fc.assert(
    fc.property(keys, fc.array(fc.nat(60)), (sent, cuts) => {
      const whole = sent.join('')
      const places = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b)
      const pieces = [0, ...places].map((from, i) => whole.slice(from, places[i]))
      expect(names(heard(...pieces))).toEqual(names(heard(...sent)))
    }),
    { seed: 1 },
  )
})

it('[TUI-19] an ESC alone is the key once nothing follows, a sequence that never ends is nothing', () => {
  expect(createKeyReader().read('\u001b')).toEqual([])
  expect([names(heard('\u001b')), names(heard('\u001b[1;')), names(heard('\u001b]52;c;'))]).toEqual([
    ['Escape'],
    [],
    [],
  ])
})

it.each([
  ['a report of the mouse', '\u001b[<0;10;5M\u001b[<0;10;5m'],
  ['an old report of the mouse', '\u001b[M !!'],
  ['a report of the cursor, the focus or the device', '\u001b[?62;4c\u001b[I\u001b[O\u001b[?2026;2$y'],
  ['an answer with a text', '\u001b]11;rgb:0000/0000/0000\u0007\u001bP>|term\u001b\\'],
  ['a key that is let go', '\u001b[97;1:3u'],
])('[TUI-20] %s is no key', (_what, sent) => {
  expect(names(heard(`${sent}x`))).toEqual(['x'])
})

it('[TUI-21] what is pasted is one text without a control in it, whatever it holds and wherever it is cut', () => {
  const text = fc.string({
    unit: fc.constantFrom('q', ':', '\n', '\u001b[A', '\u001b]0;x\u0007', '\u0003', '\u202e', 'é'),
  })
  fc.assert(
    fc.property(text, fc.nat(40), (pasted, cut) => {
      const sent = `\u001b[200~${pasted}\u001b[201~`
      const [event, ...others] = heard(sent.slice(0, cut), sent.slice(cut))
      expect(others).toEqual([])
      expect(event).toMatchObject({ kind: 'paste', isMarked: true })
      expect(event?.kind === 'paste' && event.text.replace(/[q:\né]/g, '')).toBe('')
    }),
    { seed: 1 },
  )
})

it('[TUI-22] a paste whose end is lost is taken after a while, and the keyboard works again', () => {
  const reader = createKeyReader()
  expect([reader.read('\u001b[200~lost'), reader.isPasting()]).toEqual([[], true])
  expect(names([...reader.rest(), ...reader.read('x')])).toEqual([{ paste: 'lost' }, 'x'])
})

it('[TUI-23] without the marks of a paste only a text that nobody could have typed is one', () => {
  expect(names(heard('jj?'))).toEqual(['j', 'j', '?'])
  expect(names(heard('k'.repeat(30)))).toHaveLength(30)
  expect(names(heard('/tmp/loss.csv'))).toEqual([{ text: '/tmp/loss.csv' }])
})

it('[TUI-24] no bytes make the reader fail, and none of the text that it reads controls a terminal', () => {
  const bytes = fc.string({
    unit: fc.constantFrom('\u001b', '[', ']', 'O', '1', ';', '~', 'M', '\u0007', '\u009b', '\u0000', 'a', '\u202e'),
  })
  fc.assert(
    fc.property(fc.array(bytes), (pieces) => {
      for (const event of heard(...pieces)) {
        const text = event.kind === 'key' ? event.press.text : event.text.replaceAll('\n', '')
        expect([...text].filter((character) => character < ' ' || (character > '~' && character < '\u00a0'))).toEqual(
          [],
        )
      }
    }),
    { seed: 1, numRuns: 1000 },
  )
})
