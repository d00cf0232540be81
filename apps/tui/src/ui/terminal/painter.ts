/** Begins and ends a picture that a terminal shows as a whole; those that do not know it pass it over. */
const [begin, end] = ['\u001b[?2026h', '\u001b[?2026l']

/**
 * A stream for Ink that takes whole pictures and writes the lines that changed, each at its place: nothing is erased and drawn
 * again, so nothing flickers, and a slow line carries little. While the terminal has not taken the last picture, only the newest
 * of those that follow is kept.
 */
export function createPainter(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  let shown: readonly string[] = []
  let waiting: string | null = null

  function paint(picture: string): boolean {
    if (stdout.writableNeedDrain) {
      waiting = picture
      return false
    }
    const lines = picture.split('\n')
    const changed = Array.from({ length: Math.max(lines.length, shown.length) }, (_, i) => i).filter(
      (i) => lines[i] !== shown[i],
    )
    shown = lines
    if (changed.length === 0) return true
    const text = changed.map((i) => `\u001b[${i + 1};1H\u001b[0m${lines[i] ?? ''}\u001b[K`).join('')
    return stdout.write(`${begin}${text}${end}`)
  }

  stdout.on('drain', () => {
    const picture = waiting
    waiting = null
    if (picture !== null) paint(picture)
  })
  // What another width leaves behind would stand beside the new picture. Before Ink, which draws at once.
  stdout.prependListener('resize', () => {
    shown = []
    stdout.write('\u001b[2J')
  })
  return new Proxy(stdout, {
    get(target, key) {
      if (key === 'write') return paint
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
