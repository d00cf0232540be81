import { themes } from '../look/settings.ts'
import type { FrameStore } from './frame-store.ts'
import { openLink } from './open-link.ts'
import type { UiCommand } from './screen.ts'

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
      name: 'save',
      takes: '<file>',
      does: 'save what is shown, as .json, .csv or .svg',
      run: (argument) => frame.save(argument),
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
      name: 'help',
      does: 'show every key',
      run() {
        frame.toggleKeys()
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
