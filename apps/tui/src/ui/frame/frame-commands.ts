import { readLink } from '@sweetspot/view'
import type { FrameStore } from './create-frame.ts'
import type { UiCommand } from './screen.ts'
import { screenFor } from './screen-for.ts'

const themes = ['auto', 'dark', 'light'] as const

/** The commands of the frame: every screen by its name, links, and how things look. */
export function frameCommands(frame: FrameStore, screens: ReturnType<FrameStore['titles']>): readonly UiCommand[] {
  const { settings } = frame.session
  return [
    ...screens.map(
      ({ name, title }): UiCommand => ({
        name,
        does: `go to ${title}`,
        run() {
          frame.show(name)
          return null
        },
      }),
    ),
    {
      name: 'open',
      takes: '<link>',
      does: 'open a link from the site or another terminal',
      run: (argument) => openLink(frame, argument),
    },
    {
      name: 'theme',
      takes: themes.join('|'),
      does: 'the background that colours are mixed for',
      choices: () => themes,
      run(argument) {
        const theme = themes.find((one) => one === argument)
        if (theme === undefined) return `theme: expected ${themes.join(', ')}, got '${argument}'.`
        settings.set({ theme })
        return null
      },
    },
    {
      name: 'ascii',
      takes: 'on|off',
      does: 'plain characters instead of braille',
      choices: () => ['on', 'off'],
      run(argument) {
        if (argument !== 'on' && argument !== 'off') return `ascii: expected on or off, got '${argument}'.`
        settings.set({ ascii: argument === 'on' })
        return null
      },
    },
    {
      name: 'quit',
      does: 'leave',
      run() {
        frame.quit()
        return null
      },
    },
  ]
}

function openLink(frame: FrameStore, link: string): string | null {
  const fragment = link.slice(Math.max(0, link.indexOf('#')))
  const reading = readLink(fragment)
  if (reading.kind === 'none') return "open: expected a link with '#x=' in it, as the site and the key y give them."
  if (reading.kind === 'wrong')
    return `open: ${reading.issues.map(({ path, rule, given }) => `${path}: ${rule}, got ${given}`).join('; ')}.`
  frame.show(screenFor(reading.experiment), { kind: 'experiment', experiment: reading.experiment })
  return null
}
