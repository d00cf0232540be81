import type { ColorMode } from '@sweetspot/view'

/** What the command may do on its way out: how wide, in which colours, with which characters. */
export interface Terminal {
  readonly width: number
  readonly height: number
  readonly color: ColorMode
  /** Plain ASCII instead of braille and box characters. */
  readonly ascii: boolean
  /** Whether results go to a person's screen rather than a pipe or a file. */
  readonly interactive: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Colour only on a terminal, never with NO_COLOR or TERM=dumb, always with FORCE_COLOR. */
export function colorModeOf(environment: Environment, isTerminal: boolean): ColorMode {
  if (environment['NO_COLOR']) return 'none'
  const forced = environment['FORCE_COLOR']
  if (forced === '0' || (forced === undefined && (!isTerminal || environment['TERM'] === 'dumb'))) return 'none'
  if (forced === '3' || /truecolor|24bit/.test(environment['COLORTERM'] ?? '')) return 'true'
  if (forced === '2' || /256/.test(environment['TERM'] ?? '')) return '256'
  return '16'
}

/** The terminal that results are written to. */
export function terminalOf(
  stdout: NodeJS.WriteStream,
  environment: Environment,
  options: { readonly ascii: boolean; readonly plain: boolean },
): Terminal {
  const interactive = stdout.isTTY === true && !options.plain
  const columns = Number(environment['COLUMNS']) || (stdout.isTTY ? stdout.columns : 0) || 80
  const lines = Number(environment['LINES']) || (stdout.isTTY ? stdout.rows : 0) || 24
  return {
    width: Math.min(Math.max(columns, 40), 160),
    height: Math.max(lines, 16),
    color: options.plain ? 'none' : colorModeOf(environment, stdout.isTTY === true),
    ascii: options.ascii || environment['TERM'] === 'dumb',
    interactive,
  }
}
