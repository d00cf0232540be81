import { z } from 'zod'
import { describeField } from '../fields/field.ts'

/** The seeds over which an experiment is repeated; the median over them is what is judged. */
export const seeds = (options: { readonly default: readonly number[] }) =>
  describeField(
    z
      .array(z.int().min(0).max(2_147_483_647))
      .min(1)
      .max(16)
      .refine((list) => new Set(list).size === list.length, {
        error: 'expected seeds that differ; leave out what comes twice',
      })
      .default([...options.default]),
    { kind: 'list', unit: 'dimensionless', meaning: 'Seeds to repeat with; the median is judged.', ...options },
  )
