import { markerPath, type RunMark, type TableRow } from '@sweetspot/view'
import { colorOf } from '../chart/color.ts'

type RowMark = NonNullable<TableRow['mark']> & Partial<Pick<RunMark, 'dash' | 'marker'>>

/** A short piece of a run's line with its marker: the key from a table to the drawing. */
export function RunSample({ mark }: { readonly mark: RowMark }) {
  const color = colorOf(mark.color)
  return (
    <svg width={34} height={12} viewBox="0 0 34 12" aria-hidden="true">
      <path d="M1 6H33" fill="none" stroke={color} strokeWidth={1.75} strokeDasharray={mark.dash?.join(' ')} />
      <path d={markerPath(mark.marker ?? 'circle', 17, 6, 8)} fill={color} />
    </svg>
  )
}
