import { readLink } from '@sweetspot/view'
import type { Frame } from './screen.ts'
import { screenFor } from './screen-for.ts'

/** Whether a text is or contains a link to an experiment. */
export function holdsLink(text: string): boolean {
  return text.includes('#x=')
}

/** Shows the experiment of a link on the screen for it; a sentence where the link is wrong. */
export function openLink(frame: Pick<Frame, 'show'>, link: string): string | null {
  const reading = readLink(link.trim().slice(Math.max(0, link.trim().indexOf('#'))))
  if (reading.kind === 'none') return "open: expected a link with '#x=' in it, as the site and the key y give them."
  if (reading.kind === 'wrong')
    return `open: ${reading.issues.map(({ path, rule, given }) => `${path}: ${rule}, got ${given}`).join('; ')}.`
  frame.show(screenFor(reading.experiment), { kind: 'experiment', experiment: reading.experiment })
  return null
}
