/** Plain Unicode of the formulas of chapter 4, by their TeX. */
export const sameLossManyRatesFormulas: Readonly<Record<string, string>> = {}
