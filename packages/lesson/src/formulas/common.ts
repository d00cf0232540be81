const tex = String.raw

/** Plain Unicode of formulas that many chapters use, by their TeX. */
export const commonFormulas: Readonly<Record<string, string>> = {
  [tex`\eta`]: 'η',
}
