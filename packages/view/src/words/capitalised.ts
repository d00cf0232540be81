/** The text as a sentence begins: with a capital, unless what it begins with is a number or a symbol. */
export function capitalised(text: string): string {
  return text.replace(/^[a-z](?=[a-z])/, (letter) => letter.toUpperCase())
}
