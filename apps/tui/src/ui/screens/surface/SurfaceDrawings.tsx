import { type LabState, labPanels } from '@sweetspot/view/lab'
import { Box } from 'ink'
import { useMemo } from 'react'
import { useLook } from '../../look/look.ts'
import { PanelView } from '../../parts/PanelView.tsx'
import type { SurfaceLayout } from './surface-layout.ts'
import type { SurfaceModel } from './surface-model.ts'

/** The surface, the losses, or both side by side; nothing before there is a first step. */
export function SurfaceDrawings({ model, layout }: { readonly model: SurfaceModel; readonly layout: SurfaceLayout }) {
  const { isSpoken } = useLook()
  const state = model.store.get()
  const { lossScale } = model.look()
  const { surface, loss, drawing } = layout
  const hasBegun = state.latest !== null || state.run.records.some((own) => own !== undefined && own.length > 0)
  return (
    <Box columnGap={2} {...(!isSpoken && { height: drawing })}>
      {hasBegun && (surface > 0 || isSpoken) && (
        <OnePanel name="surface" state={state} columns={surface} rows={drawing} />
      )}
      {hasBegun && loss > 0 && (
        <OnePanel
          name="loss"
          state={{ ...state, display: { ...state.display, yScale: lossScale } }}
          columns={loss}
          rows={drawing}
        />
      )}
    </Box>
  )
}

function OnePanel({
  name,
  state,
  columns,
  rows,
}: {
  readonly name: 'surface' | 'loss'
  readonly state: LabState
  readonly columns: number
  readonly rows: number
}) {
  const panel = useMemo(() => labPanels({ ...state, panels: [name] }, 'full')[0]?.panel, [name, state])
  return panel ? <PanelView panel={panel} columns={columns} rows={rows} legend={false} /> : null
}
