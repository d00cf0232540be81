/** Plain Unicode of the formulas of chapter 10, by their TeX. */
export const schedulesFormulas: Readonly<Record<string, string>> = {
  '\\eta_t = \\eta \\cdot \\frac{t}{W} \\quad \\text{while } t < W': 'η(t) = η · t/W   while t < W',
  'w^2': 'w²',
  '\\sigma': 'σ',
  '\\frac{\\eta\\,\\sigma^2}{4\\,(1 - \\eta)}': 'ησ² / (4·(1 − η))',
}
