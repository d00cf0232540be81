const tex = String.raw

/** Plain Unicode of the formulas of chapter 1, by their TeX. */
export const theKnobFormulas: Readonly<Record<string, string>> = {
  [tex`\theta_{t+1} = \theta_t - \eta \, g_t`]: 'θₜ₊₁ = θₜ − η gₜ',
  [tex`\theta_t`]: 'θₜ',
  [tex`g_t`]: 'gₜ',
  [tex`w^2`]: 'w²',
}
