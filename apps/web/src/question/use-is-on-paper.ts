import { useSyncExternalStore } from 'react'

/** Whether the page is being printed. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(
    listen,
    () => printing().matches,
    () => false,
  )
}

const printing = (): MediaQueryList => matchMedia('print')

function listen(changed: () => void): () => void {
  const media = printing()
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}
