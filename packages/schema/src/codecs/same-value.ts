import { writeJson } from './json-writer.ts'

/** Whether two parts of a config are the same, in whatever order their keys come; a part that is not there is like no other. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b
  return writeJson(a, { sortKeys: true }) === writeJson(b, { sortKeys: true })
}
