/** The presets with which the screens that look for a rate begin, and their commands where none is named. */
export const firstPresets = { 'range-test': 'range-test-sgd', search: 'decades' } as const
