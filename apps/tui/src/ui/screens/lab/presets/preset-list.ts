import { chapters } from '@sweetspot/lesson'
import type { Preset } from '@sweetspot/schema'
import { type PresetGroup, presetGroups } from '@sweetspot/view/lab'

const titles = Object.fromEntries(chapters.map(({ number, title }) => [number, title]))
const groups = presetGroups(titles)

/** The presets that hold every word of a filter in name, title or sentence, under their headings; headings without any are left out. */
export function presetsMatching(filter: string): readonly PresetGroup[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const isMatch = ({ name, title, meaning }: Preset) => {
    const text = `${name} ${title} ${meaning}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return groups
    .map(({ title, presets }) => ({ title, presets: presets.filter(isMatch) }))
    .filter(({ presets }) => presets.length > 0)
}
