const tex = String.raw

/** Plain Unicode of the formulas of chapter 2, by their TeX. */
export const tooLargeFormulas: Readonly<Record<string, string>> = {
  [tex`w_{t+1} = w_t - \eta \cdot 2 w_t = (1 - 2\eta)\, w_t`]: 'wₜ₊₁ = wₜ − η · 2wₜ = (1 − 2η) wₜ',
  [tex`1 - 2\eta`]: '1 − 2η',
  [tex`(1 - 2\eta)^2`]: '(1 − 2η)²',
  [tex`\lambda`]: 'λ',
  [tex`1/\lambda`]: '1/λ',
  [tex`1 - \eta\lambda`]: '1 − ηλ',
  [tex`\eta_{\text{limit}} = \frac{2}{\lambda} \qquad \eta_{\text{best}} = \frac{1}{\lambda}`]:
    'η(limit) = 2/λ     η(best) = 1/λ',
  [tex`1.8 \times 10^{308}`]: '1.8 × 10³⁰⁸',
  [tex`\infty - \infty`]: '∞ − ∞',
  [tex`\ln 10`]: 'ln 10',
}
