import { useEffect, useState } from 'react'

/** Milliseconds after its last change from which something is at rest. */
const rest = 300

/** Whether a value has changed just now. */
export function useMoving(value: unknown): boolean {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value])
  return rested !== value
}
