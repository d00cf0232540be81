import type { Pace } from '@sweetspot/view'

/** Stopping the process as Ctrl+Z does, and coming back. */
export interface Suspension {
  /** Stops the process and all that were started with it, such as npm. */
  stop(): void
  isStopped(): boolean
}

/** Milliseconds after which a process that still runs cannot be stopped: nobody is there who could wake it. */
const patience = 100

/** Leaves the terminal before the process is stopped, and enters it again when it goes on. */
export function createSuspension(
  process: NodeJS.Process,
  after: Pace['after'],
  { leave, enter }: { leave(): void; enter(): void },
): Suspension {
  let isStopped = false

  function stop(whom: number): void {
    if (isStopped || process.platform === 'win32') return
    isStopped = true
    leave()
    // Without a listener the signal does what it is for.
    process.off('SIGTSTP', onStop)
    process.kill(whom, 'SIGTSTP')
    after(patience, () => isStopped && goOn())
  }

  function goOn(): void {
    // Whoever stopped the process without a word may have left the terminal in any state.
    if (!isStopped) leave()
    isStopped = false
    process.off('SIGTSTP', onStop).on('SIGTSTP', onStop)
    enter()
  }

  const onStop = () => stop(process.pid)
  process.on('SIGTSTP', onStop).on('SIGCONT', goOn)
  return { stop: () => stop(0), isStopped: () => isStopped }
}
