import { z } from 'zod'
import { nameOf } from '../fields/choices.ts'

/** The same rate at every step. */
export const constant = z.strictObject({ name: nameOf('constant', 'The same rate at every step.') })
