import { paint } from '@sweetspot/view'
import { type Look, useLook } from '../look/look.ts'
import { Drawing } from '../parts/Drawing.tsx'
import type { FrameStore } from './frame-store.ts'

/** The names of the screens with their number keys; the one that is shown stands out by brackets and weight. */
export function Tabs({ frame, columns }: { readonly frame: FrameStore; readonly columns: number }) {
  const look = useLook()
  const { name, title } = frame.current()
  if (look.isSpoken) return <Drawing text={`${title}.`} />
  return <Drawing text={tabsLine(frame.titles(), name, columns, look)} />
}

/** All names where they fit, else the numbers of the others, else the name of the one that is shown. */
export function tabsLine(
  titles: ReturnType<FrameStore['titles']>,
  shown: string,
  columns: number,
  { color }: Pick<Look, 'color'>,
): string {
  const line = (withTitle: (name: string) => boolean) => {
    const words = titles.map(({ name, title }, i) => ({
      isShown: name === shown,
      text: withTitle(name) ? `${i + 1} ${title}` : `${i + 1}`,
    }))
    return {
      width: words.reduce((sum, { text }) => sum + text.length + 2, 0),
      text: words
        .map(({ isShown, text }) => (isShown ? paint(`[${text}]`, 'bold', color) : ` ${paint(text, 'dim', color)} `))
        .join(''),
    }
  }
  const whole = line(() => true)
  return whole.width <= columns ? whole.text : line((name) => name === shown).text
}
