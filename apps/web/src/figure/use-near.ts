import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in the window or within half a window of it. */
export function useNear(ref: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry!.isIntersecting), { rootMargin: '50% 0px' })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return isNear
}
