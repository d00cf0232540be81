/** Plain Unicode of the formulas of chapter 5, by their TeX. */
export const defaultAndDecadesFormulas: Readonly<Record<string, string>> = {
  '\\eta_{\\text{mid}} = \\sqrt{\\eta_1\\,\\eta_2}': 'η_mid = √(η₁ · η₂)',
}
