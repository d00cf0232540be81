import {
  type Display,
  type displayChoices,
  type Smoothing,
  smoothingNamed,
  smoothingOf,
  smoothings,
} from '@sweetspot/view'
import { Choice } from './Choice.tsx'

const scales = [
  { value: 'linear', label: 'linear' },
  { value: 'log', label: 'log' },
] as const

/** How the curves are drawn: the scale of their axis and their smoothing, where there is something to choose. */
export function DisplayChoice({
  name,
  axis,
  choices,
  display,
  onShow,
}: {
  /** Unique in the page. */
  readonly name: string
  /** What the axis is called. */
  readonly axis: string
  readonly choices: Pick<ReturnType<typeof displayChoices>, 'scale' | 'smoothing'>
  readonly display: Display
  readonly onShow?: ((change: Partial<Display>) => void) | undefined
}) {
  return (
    <>
      {choices.scale && (
        <Choice
          label={axis}
          name={`${name}-scale`}
          options={scales}
          value={display.yScale}
          onChoose={onShow && ((yScale: 'linear' | 'log') => onShow({ yScale }))}
        />
      )}
      {choices.smoothing && (
        <Choice<Smoothing>
          label="Smoothing"
          name={`${name}-smoothing`}
          options={smoothings}
          value={smoothingNamed(display)}
          onChoose={onShow && ((value) => onShow({ smoothing: smoothingOf(value) }))}
        />
      )}
    </>
  )
}
