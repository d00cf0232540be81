import type { Executor } from '@sweetspot/core'
import type { Pace } from '@sweetspot/view'
import type { ScreenName } from '../frame/screen.ts'
import { createSettings } from '../look/settings.ts'
import { preferencesPath, readPreferences, writePreferences } from './preferences-file.ts'
import type { Session } from './session.ts'

/** A session with the preferences of the time before. */
export interface KeptSession {
  readonly session: Session
  /** The screen of the time before. */
  readonly screen: ScreenName
  /** What is wrong with the preferences; '' for nothing. */
  readonly problem: string
  keepScreen(screen: ScreenName): void
}

/** Begins a session; `say` is told if preferences cannot be kept, unless something was wrong with them before. */
export function openSession(
  environment: Readonly<Record<string, string | undefined>>,
  { executor, pace, say }: { readonly executor: Executor; readonly pace: Pace; say(sentence: string): void },
): KeptSession {
  const path = preferencesPath(environment)
  const { kept, problem, others } = readPreferences(path)
  let last = kept
  let hasSaid = problem !== ''

  function keep(change: Partial<typeof kept>): void {
    last = { ...last, ...change }
    // A file that could not be understood is somebody's: it is not written over.
    const sentence = others === null ? '' : writePreferences(path, { ...others, ...last })
    if (sentence !== '' && !hasSaid) say(sentence)
    hasSaid ||= sentence !== ''
  }

  return {
    session: { executor, pace, settings: createSettings(kept, keep) },
    screen: kept.screen,
    problem,
    keepScreen: (screen) => screen !== last.screen && keep({ screen }),
  }
}
