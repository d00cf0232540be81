import { type Preset, presets } from '@sweetspot/schema'
import type { Frame } from '../frame/screen.ts'
import type { Binding } from '../keys/binding.ts'
import type { Finding, FindingKinds, FindingState } from './finding.ts'

type List = NonNullable<FindingState['list']>
type AnyFinding = Pick<Finding<keyof FindingKinds>, 'set' | 'take' | 'get'>

/** The presets whose name or title has what is written. */
export function presetsLike(filter: string): readonly Preset[] {
  const wanted = filter.trim().toLowerCase()
  return Object.values(presets).filter(({ name, title }) => `${name} ${title}`.toLowerCase().includes(wanted))
}

/** Lays the list of presets over the screen. */
export function openPresets(finding: AnyFinding): void {
  finding.set({ list: { filter: '', at: 0 } })
}

/** The keys while the list of presets lies over the screen. */
export function presetBindings(finding: AnyFinding, { filter, at }: List, frame: Frame): readonly Binding[] {
  const found = presetsLike(filter)
  const move = (by: number) => finding.set({ list: { filter, at: Math.max(0, Math.min(found.length - 1, at + by)) } })
  const close = () => finding.set({ list: null })
  const open = (preset: Preset | undefined) => {
    if (preset === undefined) return
    close()
    finding.take(preset.config)
  }
  return [
    { keys: ['Enter'], does: 'open it', hint: 'open', run: () => open(found[at]) },
    { keys: ['Down', 'j'], does: 'down', hint: 'down', run: () => move(1) },
    { keys: ['Up', 'k'], does: 'up', hint: 'up', run: () => move(-1) },
    { keys: ['PageDown'], does: 'ten down', run: () => move(10) },
    { keys: ['PageUp'], does: 'ten up', run: () => move(-10) },
    { keys: ['/'], does: 'filter the list', hint: 'filter', run: () => ask() },
    { keys: ['Escape', 'o'], does: 'back', hint: 'back', run: close },
  ]

  function ask(): void {
    frame.ask({
      label: '/',
      initial: filter,
      change: (text) => finding.set({ list: { filter: text, at: 0 } }),
      answer(text) {
        if (presetsLike(text).length === 0) return `Nothing here is called '${text}'.`
        return null
      },
      cancel: () => finding.set({ list: { filter: '', at: 0 } }),
    })
  }
}
