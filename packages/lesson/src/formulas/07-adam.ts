/** Plain Unicode of the formulas of chapter 7, by their TeX. */
export const adamFormulas: Readonly<Record<string, string>> = {
  'm_t = \\beta_1\\,m_{t-1} + (1-\\beta_1)\\,g_t': 'mₜ = β₁·mₜ₋₁ + (1−β₁)·gₜ',
  'v_t = \\beta_2\\,v_{t-1} + (1-\\beta_2)\\,g_t^2': 'vₜ = β₂·vₜ₋₁ + (1−β₂)·gₜ²',
  '(1-\\beta_1)\\,g': '(1−β₁)·g',
  '\\hat m_t = \\frac{m_t}{1-\\beta_1^t} \\qquad \\hat v_t = \\frac{v_t}{1-\\beta_2^t}':
    'm̂ₜ = mₜ/(1−β₁ᵗ)     v̂ₜ = vₜ/(1−β₂ᵗ)',
  '\\Delta w = -\\,\\eta\\,\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\varepsilon}': 'Δw = −η · m̂ₜ/(√v̂ₜ + ε)',
  '\\eta_{\\text{effective}} = \\frac{\\eta}{\\sqrt{\\hat v_t}+\\varepsilon}': 'η_effective = η/(√v̂ₜ + ε)',
  '\\eta_{\\text{limit}} = \\frac{2+2\\beta_1}{1-\\beta_1}\\cdot\\frac{1}{\\lambda}':
    'η_limit = (2 + 2β₁)/(1 − β₁) · 1/λ',
  '\\beta_1': 'β₁',
  '\\beta_2': 'β₂',
  '\\hat m': 'm̂',
  '\\hat v': 'v̂',
  '\\sqrt{v}': '√v',
  '\\sqrt{\\hat v}': '√v̂',
  '\\eta': 'η',
  '\\eta/\\varepsilon': 'η/ε',
  '\\varepsilon': 'ε',
  '\\lambda': 'λ',
  '2/\\lambda': '2/λ',
  'w^2': 'w²',
}
