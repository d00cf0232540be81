import type { ExperimentConfig } from '@sweetspot/schema'
import { useEffect, useState } from 'react'
import { pageTurns } from '../figure/state/turns.ts'
import { whenIdle } from '../figure/when-idle.ts'
import { rehearse } from './rehearse.ts'
import type { Rehearsed } from './rehearsed.ts'

/** An experiment that is carried out once, while that is due and the page idle, when nothing else trains; null until it is done. */
export function useRehearsal(
  experiment: ExperimentConfig,
  isDue: boolean,
): { readonly rehearsed: Rehearsed | null; readonly hasFailed: boolean } {
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isDue || rehearsed !== null || hasFailed) return
    let stop: (() => void) | null = null
    let leaveLine = () => {}
    const end = () => {
      stop = null
      leaveLine()
    }
    const callOff = whenIdle(() => {
      leaveLine = pageTurns.take(() => {
        stop = rehearse(experiment, {
          onDone(done) {
            end()
            setRehearsed(done)
          },
          onFailed() {
            end()
            setFailed(true)
          },
        })
      })
    })
    return () => {
      callOff()
      stop?.()
      leaveLine()
    }
  }, [experiment, isDue, rehearsed, hasFailed])
  return { rehearsed, hasFailed }
}
