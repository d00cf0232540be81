import type { Field } from '@sweetspot/schema'

/** The value of a setting as it stands in its box; nothing where it follows from other settings. */
export function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : value === undefined || value === null ? '' : String(value)
}

/** What a box says: numbers where the setting wants them, else the words, for the schema to judge. Nothing is left out. */
export function valueIn(text: string, { kind, default: fallback }: Field): unknown {
  if (kind === 'list' || kind === 'point') return text.trim() === '' ? [] : text.split(',').map(numberOrWord)
  if (text.trim() === '') return fallback === null ? null : undefined
  return numberOrWord(text)
}

function numberOrWord(text: string): unknown {
  const word = text.trim()
  return word !== '' && !Number.isNaN(Number(word)) ? Number(word) : word
}
