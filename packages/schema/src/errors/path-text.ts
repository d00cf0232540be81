import { printable } from './given.ts'

/** A path as people write it: `run.learningRates[3]`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else text += `${text === '' ? '' : '.'}${printable(String(key).slice(0, 64))}`
  }
  return text
}

/** The value at a path of an input, or undefined where the path leads nowhere or cannot be read. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  try {
    let value = input
    for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
    return value
  } catch {
    return undefined
  }
}
