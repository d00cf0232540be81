import { expect, it } from 'vitest'
import { createPainter, type Painter } from './painter.ts'

/** A painter on a terminal that exists in memory only, and what it was sent. */
function painterOn(columns: number, rows: number, isAscii = false): Painter & { sent(): string; full: boolean } {
  let sent = ''
  const state = { full: false }
  const painter = createPainter({
    write: (text) => (sent += text),
    size: () => ({ columns, rows }),
    isFull: () => state.full,
    isAscii: () => isAscii,
  })
  return Object.assign(state, painter, {
    sent() {
      const text = sent
      sent = ''
      return text
    },
  })
}

const whole = (text: string) => `\u001b[?2026h${text}\u001b[?2026l`
const line = (row: number, text: string) => `\u001b[${row};1H\u001b[0m\u001b[K${text}`

it('[TUI-49] the first picture is written whole on an empty screen, of others the lines that changed', () => {
  const painter = painterOn(20, 5)
  painter.paint('one\ntwo\nthree')
  expect(painter.sent()).toBe(whole(`\u001b[2J${line(1, 'one')}${line(2, 'two')}${line(3, 'three')}`))
  painter.paint('one\n2')
  expect(painter.sent()).toBe(whole(line(2, '2') + line(3, '')))
  painter.paint('one\n2')
  expect(painter.sent()).toBe('')
})

it('[TUI-50] a picture that is higher than the terminal is cut', () => {
  const painter = painterOn(20, 2)
  painter.paint('one\ntwo\nthree')
  expect(painter.sent()).not.toContain('three')
})

it('[TUI-51] a terminal that takes nothing gets the newest picture once it does', () => {
  const painter = painterOn(20, 5)
  painter.full = true
  for (const picture of ['one', 'two', 'three']) painter.paint(picture)
  painter.full = false
  painter.resume()
  expect(painter.sent()).toBe(whole(`\u001b[2J${line(1, 'three')}`))
})

it('[TUI-52] nothing but printable characters and colours is sent, whatever a picture holds', () => {
  const painter = painterOn(80, 5)
  painter.paint('a\u001b[31mred\u001b[39m\u001b[2J\u001b]52;c;eA==\u0007\u009b5m\u0000\u202eb\u2028')
  expect(painter.sent()).toBe(whole(`\u001b[2J${line(1, 'a\u001b[31mred\u001b[39m[2J]52;c;eA==5mb')}`))
})

it('[TUI-53] a terminal for plain characters gets as many of them as cells were taken', () => {
  const painter = painterOn(80, 5, true)
  painter.paint('\u001b[2m⣿é漢─\u001b[22m…')
  expect(painter.sent()).toBe(whole(`\u001b[2J${line(1, '\u001b[2m?e???\u001b[22m.')}`))
})
