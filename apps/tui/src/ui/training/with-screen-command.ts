import type { ScreenName, Shared } from '../frame/screen.ts'

/** What is shared of an experiment, with the command that shows it on a screen of its own. */
export function withScreenCommand(shared: Shared, screen: ScreenName): Shared {
  return { ...shared, command: shared.link === null ? null : `sweetspot ${screen} '${shared.link}'` }
}
