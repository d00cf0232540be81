import { useMemo, useState } from 'react'

/** Whether a reader has reached for an element, and what it has to hear to know. */
export function useReached(): readonly [isReached: boolean, listeners: React.ComponentProps<'div'>] {
  const [isReached, setReached] = useState(false)
  const listeners = useMemo(() => {
    const reach = () => setReached(true)
    return {
      // A finger that scrolls enters too, and wants nothing of the figure.
      onPointerEnter: ({ pointerType }: React.PointerEvent) => pointerType === 'mouse' && reach(),
      onClick: reach,
      onFocus: reach,
    }
  }, [])
  return [isReached, listeners]
}
