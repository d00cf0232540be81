const glyphs: Readonly<Record<string, string>> = {
  '✓': '+',
  '▲': '^',
  '▼': 'v',
  '∿': '~',
  '■': '#',
  '∞': 'inf',
  '↗': '/',
  '▬': '=',
  '∧': 'A',
  '−': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
  '×': 'x',
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '->',
  '√': 'sqrt ',
  '‖': '||',
  '’': "'",
  μ: 'u',
  α: 'alpha',
  β: 'beta',
  ε: 'epsilon',
  η: 'eta',
  θ: 'theta',
  λ: 'lambda',
  Λ: 'Lambda',
  σ: 'sigma',
  Δ: 'Delta',
}

/** Raised and lowered characters, each in the place of its plain form. */
const raised = { from: '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵗ', to: '0123456789-+t' } as const
const lowered = { from: '₀₁₂₃₄₅₆₇₈₉₋₊ₜ', to: '0123456789-+t' } as const

/** The text in printable ASCII: our glyphs by their plain forms, `10^-3`, `theta_(t+1)`, `m_hat`; letters lose their accents, the rest is `?`. */
export function asciiOf(text: string): string {
  return text
    .replace(/(\p{L})\u0302/gu, '$1_hat')
    .replace(/√(?=\()/g, 'sqrt')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ᵗ]+/g, (power) => `^${plain(power, raised)}`)
    .replace(/[₀₁₂₃₄₅₆₇₈₉₋₊ₜ]+/g, (place) => {
      const low = plain(place, lowered)
      return /[-+]/.test(low) ? `_(${low})` : `_${low}`
    })
    .replace(/[^\x20-\x7e]/gu, (character) => glyphs[character] ?? withoutAccent(character))
}

function plain(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return [...text].map((character) => to[from.indexOf(character)]).join('')
}

function withoutAccent(character: string): string {
  const [letter = '?'] = character.normalize('NFD')
  return letter >= ' ' && letter <= '~' ? letter : '?'
}
