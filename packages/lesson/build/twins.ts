import type { Problems } from './problems.ts'

/** One twin for each formula: files may repeat a formula, but not with another twin. */
export function twinsOf(
  records: readonly Readonly<Record<string, string>>[],
  problems: Problems,
): Readonly<Record<string, string>> {
  const twins: Record<string, string> = {}
  for (const [tex, plain] of records.flatMap((record) => Object.entries(record))) {
    const known = Object.hasOwn(twins, tex) ? twins[tex] : plain
    if (known !== plain) problems.add('src/formulas', `${tex} has two twins, ${known} and ${plain}`)
    twins[tex] = plain
  }
  return twins
}
