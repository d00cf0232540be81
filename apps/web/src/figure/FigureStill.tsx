import type { Facts } from '@sweetspot/view'
import { FigureBody } from './FigureBody.tsx'
import { DataDetails } from './foot/DataDetails.tsx'
import { FootLine } from './foot/FootLine.tsx'
import type { FigureSource, VariantSource } from './state/figure-source.ts'
import { initialState } from './state/figure-state.ts'
import { ownSetting } from './state/setting.ts'

/** A figure at one of its variants, with controls that wait for the live one. */
export function FigureStill({
  figure,
  variant = figure.variants[0]!,
  facts,
  drawing,
}: {
  readonly figure: FigureSource
  readonly variant?: VariantSource
  readonly facts: Facts
  readonly drawing: React.ReactNode
}) {
  return (
    <FigureBody
      figure={figure}
      state={{ ...initialState(figure), ...ownSetting(variant) }}
      facts={facts}
      drawing={drawing}
      data={<DataDetails panels={[]} isOpen={false} />}
      foot={<FootLine hash={variant.hash} command={variant.command} embeds />}
    />
  )
}
