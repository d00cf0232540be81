import { Box, useInput } from 'ink'
import { useSyncExternalStore } from 'react'
import type { Terminal } from '../../cli/terminal.ts'
import { keyPresses } from '../keys/key-press.ts'
import { LookProvider } from '../look/look.ts'
import { useLookOf } from '../look/use-look-of.ts'
import { useTerminalSize } from '../terminal/use-terminal-size.ts'
import { Body } from './Body.tsx'
import { Bottom } from './Bottom.tsx'
import type { FrameStore } from './create-frame.ts'
import { SheetView } from './SheetView.tsx'
import { Tabs } from './Tabs.tsx'
import { fits, TooSmall } from './TooSmall.tsx'

/** The whole laboratory on a terminal: the screens' names, the screen, and the line of keys. */
export function App({
  frame,
  terminal,
  isSpoken,
}: {
  readonly frame: FrameStore
  /** What the terminal can show. */
  readonly terminal: Pick<Terminal, 'color' | 'ascii'>
  readonly isSpoken: boolean
}) {
  const size = useTerminalSize()
  const state = useSyncExternalStore(frame.subscribe, frame.get)
  const look = useLookOf(frame.session.settings, terminal, isSpoken)
  useInput((input, key) => {
    const presses = keyPresses(input, key)
    if (presses.length > 1) frame.paste(input)
    else for (const press of presses) frame.press(press)
  })
  if (!isSpoken && !fits(size)) return <TooSmall size={size} />
  const { columns } = size
  // One row less than the terminal has: Ink clears the whole screen for each frame of one that is full.
  const height = size.rows - 1
  const bottomRows = state.message === '' && !state.question?.problem ? 1 : 2
  const rows = height - 2 - bottomRows
  return (
    <LookProvider value={look}>
      <Box flexDirection="column" width={columns} {...(!isSpoken && { height })}>
        <Tabs frame={frame} columns={columns} />
        <Box flexDirection="column" flexGrow={1} overflow="hidden" marginTop={1}>
          {state.sheet ? (
            <SheetView frame={frame} sheet={state.sheet} columns={columns} rows={rows} />
          ) : (
            <Body frame={frame} columns={columns} rows={rows} />
          )}
        </Box>
        <Bottom frame={frame} state={state} columns={columns} />
      </Box>
    </LookProvider>
  )
}
