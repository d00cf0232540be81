import type { Progress } from '@sweetspot/core'
import type { Terminal } from './terminal.ts'

/** What a user sees while runs are under way. */
export interface ProgressDisplay {
  report(progress: Progress): void
  /** Takes everything away that was shown. */
  clear(): void
}

/** What the display goes by: `curves` runs of `steps` steps are drawn together. */
export interface ProgressOptions {
  readonly quiet: boolean
  readonly now: () => number
  readonly curves: number
  readonly steps: number
}

/** How far the work is, live on stderr. Nothing where stderr is no terminal or the user wants quiet. */
export async function progressDisplay(
  stream: NodeJS.WriteStream,
  terminal: Terminal,
  options: ProgressOptions,
): Promise<ProgressDisplay> {
  if (options.quiet || !stream.isTTY) return { report() {}, clear() {} }
  const { liveDisplay } = await import('./live-display.ts')
  return liveDisplay(stream, terminal, options)
}
