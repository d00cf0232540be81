import { paint, truncate } from '@sweetspot/view'
import { Text } from 'ink'
import { useLook } from '../look/look.ts'
import type { FrameStore } from './create-frame.ts'

/** The names of the screens with their number keys; the one that is shown stands out by brackets and weight. */
export function Tabs({ frame, columns }: { readonly frame: FrameStore; readonly columns: number }) {
  const { color, isSpoken } = useLook()
  const screen = frame.current()
  if (isSpoken) return <Text>{`${screen.title}.`}</Text>
  const whole = tabs(frame.titles(), screen.name, color)
  const short = tabs(
    frame.titles().map((one) => (one.name === screen.name ? one : { ...one, title: '' })),
    screen.name,
    color,
  )
  return (
    <Text>
      {whole.width <= columns ? whole.text : short.width <= columns ? short.text : truncate(screen.title, columns)}
    </Text>
  )
}

function tabs(
  titles: readonly { readonly name: string; readonly title: string }[],
  shown: string,
  color: Parameters<typeof paint>[2],
): { readonly text: string; readonly width: number } {
  const words = titles.map(({ name, title }, i) => {
    const word = title === '' ? `${i + 1}` : `${i + 1} ${title}`
    return name === shown
      ? { text: paint(`[${word}]`, 'bold', color), width: word.length + 2 }
      : { text: ` ${paint(word, 'dim', color)} `, width: word.length + 2 }
  })
  return { text: words.map(({ text }) => text).join(''), width: words.reduce((sum, { width }) => sum + width, 0) }
}
