import type { Names } from './names.ts'
import type { Problems } from './problems.ts'

/** What prose may refer to: the same for every text of the lesson. */
export interface Vocabulary {
  readonly figures: Names
  readonly questions: Names
  readonly values: Names
  /** Addresses within the site. */
  readonly pages: Names
  /** Plain Unicode of each formula, by its TeX. */
  readonly twins: Readonly<Record<string, string>>
  readonly usedTwins: Set<string>
}

/** One text while it is read. */
export interface ProseContext extends Vocabulary {
  /** Where the text stands: a file, or a field of one. */
  readonly place: string
  /** Whether that is a file, in which a problem has a line. */
  readonly isFile: boolean
  /** Numbers that this text may type, because they are definitions and not results. */
  readonly definitions: Names
  readonly problems: Problems
}
