import { chapterTitles } from '@sweetspot/lesson'
import type { Preset } from '@sweetspot/schema'
import { type PresetGroup, presetGroups } from '@sweetspot/view/lab'

const groups = presetGroups(chapterTitles)

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
