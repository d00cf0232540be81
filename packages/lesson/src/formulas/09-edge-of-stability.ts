/** Plain Unicode of the formulas of chapter 9, by their TeX. */
export const edgeOfStabilityFormulas: Readonly<Record<string, string>> = {
  '2/\\lambda': '2/λ',
  '2/\\eta': '2/η',
  '\\lambda': 'λ',
  '\\text{fraction of the limit} = \\frac{\\eta\\,\\lambda_{\\max}}{2}': 'fraction of the limit = η·λmax / 2',
  '\\sqrt{\\hat v}': '√v̂',
  '\\beta_1': 'β₁',
  '\\frac{2 + 2\\beta_1}{1 - \\beta_1}': '(2 + 2β₁) / (1 − β₁)',
}
