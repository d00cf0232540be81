import { Guard } from '../site/Guard.tsx'
import { NotLive } from './notices/NotLive.tsx'

/** Keeps the still figure where the live one cannot be drawn, with the reason and a way to try again. */
export function FigureGuard({
  still,
  children,
}: {
  /** What a reader sees in any case. */
  readonly still: React.ReactNode
  readonly children: React.ReactNode
}) {
  return (
    <Guard
      instead={(error, retry) => (
        <>
          {still}
          <NotLive error={error} onRetry={retry} />
        </>
      )}
    >
      {children}
    </Guard>
  )
}
