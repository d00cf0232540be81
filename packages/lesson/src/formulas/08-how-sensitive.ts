/** Plain Unicode of the formulas of chapter 8, by their TeX. */
export const howSensitiveFormulas: Readonly<Record<string, string>> = {
  '\\eta \\cdot \\text{scale} = \\text{const.}': 'η · scale = const.',
  '\\varepsilon': 'ε',
}
