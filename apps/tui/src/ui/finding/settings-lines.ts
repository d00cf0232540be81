import { type ColorMode, displayWidth, paint } from '@sweetspot/view'
import type { Finding, FindingKinds } from './finding.ts'

/** The settings in as many lines as they need, the one in hand in brackets. */
export function settingsLines<Kind extends keyof FindingKinds>(
  finding: Pick<Finding<Kind>, 'onLine' | 'get' | 'config'>,
  columns: number,
  color: ColorMode,
): readonly string[] {
  const config = finding.config()
  const words = finding.onLine().map(({ shown }, i) => {
    const isHere = i === finding.get().setting
    const text = isHere ? `[${shown(config)}]` : ` ${shown(config)} `
    return { width: displayWidth(text), text: paint(text, isHere ? 'bold' : 'dim', color) }
  })
  const lines: { width: number; text: string }[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last && last.width + word.width <= columns) {
      last.text += word.text
      last.width += word.width
    } else lines.push({ ...word })
  }
  return lines.map(({ text }) => text)
}
