/** Plain Unicode of the formulas of chapter 6, by their TeX. */
export const rangeTestFormulas: Readonly<Record<string, string>> = {
  '\\eta_k = a\\left(\\frac{b}{a}\\right)^{k/(N-1)},\\quad k = 0, 1, \\dots, N-1':
    'η_k = a·(b/a)^(k/(N−1)),  k = 0, 1, …, N−1',
  's_k = \\beta\\,s_{k-1} + (1-\\beta)\\,L_k': 's_k = β·s_(k−1) + (1−β)·L_k',
  '\\beta': 'β',
  '\\beta/(1-\\beta)': 'β/(1−β)',
  '\\eta_{\\text{best}} = \\frac{2}{\\lambda_{\\max}+\\lambda_{\\min}} \\qquad \\eta_{\\text{limit}} = \\frac{2}{\\lambda_{\\max}}':
    'η_best = 2/(λ_max + λ_min)     η_limit = 2/λ_max',
  '\\lambda_{\\max}': 'λ_max',
  '\\lambda_{\\min}': 'λ_min',
}
