import { namedObject } from '../fields/lazy-object.ts'

/** The same rate at every step. */
export const constant = namedObject('constant', 'The same rate at every step.', () => ({}))
