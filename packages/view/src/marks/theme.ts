/** A colour value in the light and in the dark theme. */
export interface Themed {
  readonly light: string
  readonly dark: string
}

/** The paper and the quiet colours of the notebook; runs and verdicts bring their own. */
export const theme = {
  /** Background. */
  paper: { light: '#ffffff', dark: '#14171a' },
  /** Titles and labels. */
  ink: { light: '#1c2024', dark: '#e6e8ea' },
  /** Axis numbers, units, secondary words. */
  quiet: { light: '#60676e', dark: '#9aa2aa' },
  /** Axis lines. */
  axis: { light: '#80868c', dark: '#7c848c' },
  /** Lines of the grid: decoration, exempt from contrast. */
  grid: { light: '#e8eaec', dark: '#262b30' },
  /** The good region behind the marks. */
  band: { light: '#e2f2ef', dark: '#15302d' },
  /** The one accent. */
  accent: { light: '#007468', dark: '#4cc7b4' },
} as const satisfies Record<string, Themed>
