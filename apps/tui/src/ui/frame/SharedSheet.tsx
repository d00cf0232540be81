import { paint, sanitiseLine } from '@sweetspot/view'
import { useLook } from '../look/look.ts'
import { ScrolledLines } from '../parts/ScrolledLines.tsx'
import type { FrameStore } from './frame-store.ts'
import { piecesOf } from './pieces-of.ts'
import type { Shared } from './screen.ts'

/** Where `npm start` serves the site. */
const site = 'http://localhost:4173/'

/** The command and the address that give what is shown, each as one line of text that can be selected as a whole. */
export function SharedSheet({
  frame,
  shared: { command, link, page },
  from,
  columns,
  rows,
}: {
  readonly frame: FrameStore
  readonly shared: Shared
  readonly from: number
  readonly columns: number
  readonly rows: number
}) {
  const { color, isSpoken } = useLook()
  const whole = (text: string) => (isSpoken ? [sanitiseLine(text)] : piecesOf(sanitiseLine(text), columns))
  const title = (text: string) => paint(text, 'bold', color)
  const lines = [
    title('In a shell'),
    ...whole(command ?? 'This is more than a command can say: save it as JSON instead.'),
    '',
    title('In a browser, where npm start serves the site'),
    ...whole(addressOf(page, link)),
  ]
  return <ScrolledLines lines={lines} from={from} rows={rows} onLimit={frame.limitSheet} />
}

function addressOf(page: Shared['page'], link: string | null): string {
  if (link !== null) return `${site}${page}/${link}`
  // A log is no link: it is handed in.
  return page === 'diagnose'
    ? `${site}diagnose/ takes the same file.`
    : 'It is too long for a link: save it as JSON instead.'
}
