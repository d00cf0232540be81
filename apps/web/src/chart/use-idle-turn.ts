import { startTransition, useEffect, useState } from 'react'
import { createTurns } from '../figure/state/turns.ts'
import { whenIdle } from '../figure/when-idle.ts'

const turns = createTurns()

/** Whether the page has been idle for this component: one after the other, so that together they hold up no reader. */
export function useIdleTurn(): boolean {
  const [hasCome, setCome] = useState(false)
  useEffect(() => {
    let callOff = () => {}
    const end = turns.take(() => {
      callOff = whenIdle(() => {
        startTransition(() => setCome(true))
        callOff = whenIdle(end)
      })
    })
    return () => {
      callOff()
      end()
    }
  }, [])
  return hasCome
}
