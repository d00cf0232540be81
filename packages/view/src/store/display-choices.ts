import type { PanelName } from '@sweetspot/schema'
import type { Display } from './display.ts'

/** Panels whose y axis can be linear or logarithmic. */
const scaled: ReadonlySet<PanelName> = new Set<PanelName>(['loss'])
/** Panels whose curves can be smoothed. */
const smoothed: ReadonlySet<PanelName> = new Set<PanelName>(['loss', 'gradient-norm', 'update-ratio', 'stability'])

/** How much smoothing a reader can choose; without a choice noise is smoothed and nothing else. */
export const smoothings = [
  { value: 'auto', label: 'auto', beta: null },
  { value: 'none', label: 'none', beta: 0 },
  { value: 'strong', label: 'strong', beta: 0.97 },
] as const

/** A choice of smoothing by its name. */
export type Smoothing = (typeof smoothings)[number]['value']

/** The name of a chosen smoothing. */
export function smoothingNamed({ smoothing }: Pick<Display, 'smoothing'>): Smoothing {
  return smoothings.find(({ beta }) => beta === smoothing)?.value ?? 'auto'
}

/** The share of its past that a chosen smoothing gives a curve. */
export function smoothingOf(name: Smoothing): number | null {
  return smoothings.find(({ value }) => value === name)?.beta ?? null
}

/** The budgets of steps that a reader can choose: 1, 2, 5 to each factor of ten. */
export const budgets = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6] as const

/** Which ways of drawing these panels there are to choose. */
export function displayChoices(panels: readonly PanelName[]): {
  readonly scale: boolean
  readonly smoothing: boolean
  readonly budget: boolean
} {
  const some = (names: ReadonlySet<PanelName>) => panels.some((name) => names.has(name))
  return { scale: some(scaled), smoothing: some(smoothed), budget: panels.includes('steps-needed') }
}
