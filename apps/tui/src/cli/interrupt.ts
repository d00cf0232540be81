/** Ends the work at the first Ctrl-C or SIGTERM, and the process at the second. */
export interface Interrupt {
  readonly signal: { readonly aborted: boolean }
  /** Gives the signals back to the process. */
  release(): void
}

/** The first signal asks the plan to stop and to return what it has; the second leaves at once. */
export function listenForInterrupt(target: NodeJS.Process): Interrupt {
  const signal = { aborted: false }
  const onSignal = () => {
    if (signal.aborted) target.exit(130)
    signal.aborted = true
  }
  target.on('SIGINT', onSignal)
  target.on('SIGTERM', onSignal)
  return {
    signal,
    release() {
      target.off('SIGINT', onSignal)
      target.off('SIGTERM', onSignal)
    },
  }
}
