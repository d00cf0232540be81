/** Options that ask for text, which a screen does not give. */
const textOptions = ['json', 'plain', 'output', 'bits', 'quiet'] as const

/** The first of the given options that asks for text; undefined where none does. */
export function textOption(options: Readonly<Record<string, unknown>>): string | undefined {
  return textOptions.find((option) => options[option] !== undefined)
}
