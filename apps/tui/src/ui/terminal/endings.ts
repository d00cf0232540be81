import { isatty } from 'node:tty'

/** What ends the laboratory from outside, with the codes that shells know. */
const signals = { SIGINT: 130, SIGQUIT: 131, SIGTERM: 143, SIGHUP: 129 } as const

/** The code of a process whose terminal is gone: as if it had been told so. */
export const terminalGone = signals.SIGHUP

/** The code of a process that was ended by Ctrl+C. */
export const interrupted = signals.SIGINT

/** Calls back for everything that ends the process: signals, a terminal that is gone, errors that nobody caught. */
export function onEnding(process: NodeJS.Process, end: (code: number, error?: unknown) => void): void {
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => end(code))
  process.on('uncaughtException', (error) => end(1, error))
  process.on('unhandledRejection', (error) => end(1, error))
  // Before the command's own, for which a reader that has gone away is no error.
  process.stdout.prependListener('error', () => end(terminalGone))
}

/**
 * Ends the process. Node gives terminals back on its way out, and breaks where one is gone: then the process ends as the system
 * ends one whose terminal is gone.
 */
export function endProcess(process: NodeJS.Process, code: number): void {
  if (isatty(process.stdin.fd) && isatty(process.stdout.fd)) process.exit(code)
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}
