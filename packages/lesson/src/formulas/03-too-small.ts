const tex = String.raw

/** Plain Unicode of the formulas of chapter 3, by their TeX. */
export const tooSmallFormulas: Readonly<Record<string, string>> = {
  [tex`\text{steps} \approx \frac{1}{4\eta} \ln \frac{\text{loss at the start}}{\text{loss you want}}`]:
    'steps ≈ 1/(4η) · ln(loss at the start / loss you want)',
  [tex`10^{-3}`]: '10⁻³',
}
