import { Box } from 'ink'
import type { ViewProps } from '../../frame/screen.ts'
import { useLook } from '../../look/look.ts'
import { PresetList } from '../../presets/PresetList.tsx'
import { benchIn } from '../../training/change-bench.ts'
import { PanelList } from './drawing/PanelList.tsx'
import type { LabModel } from './lab-model.ts'
import { OtherView } from './OtherView.tsx'
import { BenchView } from './runs/BenchView.tsx'
import { SettingsView } from './settings/SettingsView.tsx'

/** Runs side by side, on one chart and in one table, or what lies over them. */
export function LabView(props: ViewProps<LabModel>) {
  const { columns, rows } = props
  if (useLook().isSpoken) return <Shown {...props} />
  // Where a line at the bottom lies over the screen, what is above keeps its place.
  return (
    <Box width={columns} height={rows} flexShrink={0}>
      <Shown {...props} />
    </Box>
  )
}

function Shown({ model, columns, rows }: ViewProps<LabModel>) {
  const state = model.store.get()
  const sheet = model.sheet()
  const bench = benchIn(state)
  const room = { columns, rows }
  if (sheet?.kind === 'presets') return <PresetList sheet={sheet} {...room} />
  if (sheet?.kind === 'panels') return <PanelList {...sheet} state={state} {...room} />
  if (bench === null) return <OtherView state={state} {...room} />
  if (sheet?.kind === 'settings') return <SettingsView {...sheet} bench={bench} state={state} {...room} />
  return <BenchView bench={bench} state={state} {...room} />
}
