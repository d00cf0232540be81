/** Plain Unicode of the formulas of chapter 11, by their TeX. */
export const yourOwnRunFormulas: Readonly<Record<string, string>> = { '\\ln K': 'ln K' }
