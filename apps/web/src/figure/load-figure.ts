import type { attachFigure } from './attach-figure.tsx'
import { whenIdle } from './when-idle.ts'

/** What a live figure is made of, from the ground up. */
const parts = [
  () => import('./parts/schemas.ts'),
  () => import('./parts/engine.ts'),
  () => import('./parts/drawings.ts'),
] as const

/**
 * Loads what makes figures live. Where nobody waits for it its parts are run one by one, each when the page is idle: together they
 * would hold up a slow phone.
 */
export async function loadFigure(isAwaited: boolean): Promise<typeof attachFigure> {
  if (!isAwaited) {
    for (const part of parts) {
      await part()
      await new Promise<void>((resolve) => whenIdle(resolve))
    }
  }
  return (await import('./attach-figure.tsx')).attachFigure
}
