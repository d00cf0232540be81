import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import { bathtub } from './bathtub.ts'
import { shownTo } from './cursor.ts'
import { effectiveRates } from './effective-rates.ts'
import { gradientNorm } from './gradient-norm.ts'
import { loss } from './loss.ts'
import { moments } from './moments.ts'
import type { DrawPanel, Panel, PanelOptions } from './panel.ts'
import { position } from './position.ts'
import { rangeCheck } from './range-check.ts'
import { rangeTest } from './range-test.ts'
import { rate } from './rate.ts'
import { stability } from './stability.ts'
import { stepsNeeded } from './steps-needed.ts'
import { surface } from './surface.ts'
import { updateRatio } from './update-ratio.ts'
import { workedSteps } from './worked-steps.ts'

export type { Panel, PanelOptions } from './panel.ts'

/** Panels of runs step by step: they are drawn whole, and a cursor shows them up to a step. */
const growing = {
  loss,
  position,
  surface,
  'gradient-norm': gradientNorm,
  'update-ratio': updateRatio,
  moments,
  stability,
  rate,
} satisfies Partial<Record<PanelName, DrawPanel>>

/** Panels of whole results; those that change with the cursor are drawn anew for each step. */
const still = {
  bathtub,
  'worked-steps': workedSteps,
  'steps-needed': stepsNeeded,
  'range-test': rangeTest,
  'range-check': rangeCheck,
  'effective-rates': effectiveRates,
} satisfies Record<Exclude<PanelName, keyof typeof growing>, DrawPanel>

/** Every name of a panel. */
export const panelNames = [...Object.keys(growing), ...Object.keys(still)] as readonly PanelName[]

/** What is drawn of a result, panel by panel; where the result lacks what a panel shows, the panel says so. */
export function panelsOf(
  names: readonly PanelName[],
  result: ExperimentResult,
  options: PanelOptions = {},
): readonly Panel[] {
  const { step, ...look } = options
  return names.flatMap((name) => {
    if (!isGrowing(name)) return still[name](result, options)
    const whole = wholeOf(name, result, look)
    return step === undefined ? whole : whole.map((panel) => shownTo(panel, step))
  })
}

const isGrowing = (name: PanelName): name is keyof typeof growing => name in growing

// A figure that plays asks for the same panels many times a second, with another cursor.
const drawn = new WeakMap<ExperimentResult, Map<string, readonly Panel[]>>()

function wholeOf(
  name: keyof typeof growing,
  result: ExperimentResult,
  look: Omit<PanelOptions, 'step'>,
): readonly Panel[] {
  const ofResult = drawn.get(result) ?? new Map<string, readonly Panel[]>()
  drawn.set(result, ofResult)
  const key = JSON.stringify([name, look.smoothing, look.yScale])
  const panels = ofResult.get(key) ?? growing[name](result, look)
  ofResult.set(key, panels)
  return panels
}
