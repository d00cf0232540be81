/**
 * A setting's key as words.
 *
 * @example
 * labelOf('batchSize') // 'batch size'
 */
export function labelOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
