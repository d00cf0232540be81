import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { Problems } from './problems.ts'

/** What a chapter says of itself before its text. */
export interface FrontMatter {
  readonly title: string
  readonly puzzle: string
  /** Numbers that the text types because it defines them: settings and defaults, never results. */
  readonly definitions: readonly string[]
}

const expected = {
  title: (value: unknown) => typeof value === 'string' && value !== '',
  puzzle: (value: unknown) => typeof value === 'string' && value.endsWith('?'),
  definitions: (value: unknown) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
}

/** The front matter of a chapter; everything that is missing or wrong in it is noted. */
export function frontMatterOf(root: Root, file: string, problems: Problems): FrontMatter {
  const [first] = root.children
  const given = first?.type === 'yaml' ? (parse(first.value) as Record<string, unknown>) : {}
  const matter: Record<string, unknown> = { definitions: [], ...given }
  for (const [field, isRight] of Object.entries(expected)) {
    if (!isRight(matter[field])) problems.add(`${file}:1`, `the front matter's ${field} is missing or wrong`)
  }
  for (const field of Object.keys(matter)) {
    if (!Object.hasOwn(expected, field)) problems.add(`${file}:1`, `the front matter has no field ${field}`)
  }
  return matter as unknown as FrontMatter
}
