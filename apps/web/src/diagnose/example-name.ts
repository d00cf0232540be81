/** Every built-in log: what the rate of its run is. */
export const exampleNames = ['too-small', 'healthy', 'too-large'] as const

/** A built-in log. */
export type ExampleName = (typeof exampleNames)[number]

/** What the buttons call them. */
export const exampleWords: Readonly<Record<ExampleName, string>> = {
  'too-small': 'Too small',
  healthy: 'Healthy',
  'too-large': 'Too large',
}
