import { startTransition, useEffect, useState } from 'react'

/** False for the first picture, which is that of the page as it was built: what stands there is taken over only by its like. */
export function useIsTakenOver(onTakenOver: () => void): boolean {
  const [isTakenOver, setTakenOver] = useState(false)
  useEffect(() => startTransition(() => setTakenOver(true)), [])
  useEffect(() => {
    if (isTakenOver) onTakenOver()
  }, [isTakenOver, onTakenOver])
  return isTakenOver
}
