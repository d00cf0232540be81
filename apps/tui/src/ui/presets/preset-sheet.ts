/** A list of presets that lies over a screen: what it is filtered by, and the place of the one in hand. */
export interface PresetSheet {
  readonly filter: string
  readonly at: number
}

/** The list as it is opened. */
export const allPresets: PresetSheet = { filter: '', at: 0 }
