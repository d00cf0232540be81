import type { Formula } from '../src/tree.ts'
import type { ProseContext } from './prose-context.ts'

/** TeX that reads the same in plain text. */
const plainAlready = /^[A-Za-z0-9 =+(),.]+$/

/** A formula with its twin for the terminal. */
export function formulaOf(tex: string, context: ProseContext, place: string): Formula {
  if (Object.hasOwn(context.twins, tex)) {
    context.usedTwins.add(tex)
    return { kind: 'formula', tex, plain: context.twins[tex]! }
  }
  if (!plainAlready.test(tex)) context.problems.add(place, `the formula ${tex} has no plain twin in src/formulas`)
  return { kind: 'formula', tex, plain: tex }
}
