import { displayWidth, paint } from '@sweetspot/view'
import { safeText } from '../../cli/safe-text.ts'
import { type Binding, keysText } from '../keys/binding.ts'
import type { Look } from '../look/look.ts'

/** Keys without which nobody finds the others, or the way out. */
const lasting = ['?', ':', 'q', 'Escape']
const gap = '  '

/** The keys that matter most now with their hints, as many as fit in one line; those that always help are never left out. In words all of them. */
export function hintsLine(bindings: readonly Binding[], columns: number, { ascii, color, isSpoken }: Look): string {
  const hinted = bindings.flatMap(({ keys, hint }) => {
    if (hint === undefined) return []
    const key = keysText({ keys: keys.slice(0, 1) }, ascii || isSpoken)
    const safe = safeText(hint, { ascii })
    return [{ key, hint: safe, width: displayWidth(`${key} ${safe}`), isLasting: lasting.includes(keys[0] ?? '') }]
  })
  if (isSpoken) return `Keys: ${hinted.map(({ key, hint }) => `${key} ${hint}`).join(', ')}.`
  let room = columns + gap.length
  const fitting = new Set(
    [...hinted.filter(({ isLasting }) => isLasting), ...hinted.filter(({ isLasting }) => !isLasting)].filter((one) => {
      const left = room - one.width - gap.length
      if (left < 0) return false
      room = left
      return true
    }),
  )
  return hinted
    .filter((one) => fitting.has(one))
    .map(({ key, hint }) => `${key} ${paint(hint, 'dim', color)}`)
    .join(gap)
}
