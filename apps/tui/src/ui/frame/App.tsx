import { Box } from 'ink'
import { useSyncExternalStore } from 'react'
import { LookProvider } from '../look/look.ts'
import { type Ability, useLookOf } from '../look/use-look-of.ts'
import { type Drawings, DrawingsProvider } from '../parts/drawings.ts'
import type { Size } from '../terminal/size.ts'
import { Body } from './Body.tsx'
import { Bottom } from './Bottom.tsx'
import type { FrameStore } from './frame-store.ts'
import { SheetView } from './SheetView.tsx'
import { Tabs } from './Tabs.tsx'
import { fits, TooSmall } from './TooSmall.tsx'
import { useVersion } from './use-version.ts'

/** The whole laboratory on a terminal: the screens' names, the screen, and the line of keys. */
export function App({
  frame,
  terminal,
  size,
  drawings,
  isSpoken,
}: {
  readonly frame: FrameStore
  readonly terminal: Ability
  readonly size: Size
  /** What puts drawn lines into the pictures; null where Ink does. */
  readonly drawings: Drawings | null
  readonly isSpoken: boolean
}) {
  const state = useSyncExternalStore(frame.subscribe, frame.get)
  // The keys that mean something change with the screen's model, as its picture does.
  const version = useVersion(frame)
  const look = useLookOf(frame.session.settings, terminal, isSpoken)
  if (!isSpoken && !fits(size)) return <TooSmall size={size} />
  const { columns } = size
  // One row less than the terminal has: Ink clears the whole screen for each frame of one that is full.
  const height = size.rows - 1
  // The line of names and the line of keys; a second line at the bottom lies over the screen, which keeps its place.
  const rows = height - 2
  return (
    <LookProvider value={look}>
      <DrawingsProvider value={drawings}>
        <Box flexDirection="column" width={columns} {...(!isSpoken && { height })}>
          <Box flexShrink={0}>
            <Tabs frame={frame} columns={columns} />
          </Box>
          <Box flexDirection="column" flexGrow={1} overflowY="hidden">
            {state.sheet ? (
              <SheetView frame={frame} sheet={state.sheet} columns={columns} rows={rows} />
            ) : (
              <Body frame={frame} version={version} columns={columns} rows={rows} />
            )}
          </Box>
          <Box flexDirection="column" flexShrink={0}>
            <Bottom frame={frame} state={state} columns={columns} />
          </Box>
        </Box>
      </DrawingsProvider>
    </LookProvider>
  )
}
