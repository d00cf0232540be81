import { type Preset, presets } from '@sweetspot/schema'

/** Presets under one heading. */
export interface PresetGroup {
  readonly title: string
  readonly presets: readonly Preset[]
}

/** All presets: one run of each task first, then chapter by chapter, under the chapters' titles. */
export function presetGroups(chapterTitles: Readonly<Record<number, string>>): readonly PresetGroup[] {
  const all = Object.values(presets)
  const chapters = [...new Set(all.map(({ chapter }) => chapter))].filter((chapter) => chapter !== undefined)
  const inChapter = (wanted: number | undefined) => all.filter(({ chapter }) => chapter === wanted)
  return [
    { title: 'A run of each task', presets: inChapter(undefined) },
    ...chapters
      .toSorted((a, b) => a - b)
      .map((chapter) => ({
        title: chapterTitles[chapter] === undefined ? `Chapter ${chapter}` : `${chapter}. ${chapterTitles[chapter]}`,
        presets: inChapter(chapter),
      })),
  ]
}
