import type { Question } from '../src/questions/question.ts'
import type { Chapter } from '../src/tree.ts'
import type { Value } from '../src/values/value.ts'

/** The modules that hold the built lesson, by the name of their file. */
export function generatedModules(
  chapters: readonly Chapter[],
  questions: readonly Question[],
  values: readonly Value[],
): Readonly<Record<string, string>> {
  return {
    'chapters.ts': moduleOf('chapters', 'Chapter', '../tree.ts', 'readonly Chapter[]', literal(chapters)),
    'chapter-titles.ts': `// Written by build/build.mjs.

/** The title of each chapter by its number, for whoever names chapters without showing them. */
export const chapterTitles: Readonly<Record<number, string>> = ${literal(titlesOf(chapters))}
`,
    'questions.ts': recordModule('questions', 'Question', questions),
    'values.ts': recordModule('values', 'Value', values),
  }
}

const titlesOf = (chapters: readonly Chapter[]) =>
  Object.fromEntries(chapters.map(({ number, title }) => [number, title]))

function recordModule(name: string, type: string, entries: readonly { readonly id: string }[]): string {
  const from = `../${name}/${type.toLowerCase()}.ts`
  const record = literal(Object.fromEntries(entries.map((entry) => [entry.id, entry])))
  return moduleOf(name, type, from, `Readonly<Record<string, ${type}>>`, record)
}

function moduleOf(name: string, type: string, from: string, annotation: string, value: string): string {
  return `// Written by build/build.mjs.\nimport type { ${type} } from '${from}'\n\nexport const ${name}: ${annotation} = ${value}\n`
}

/** A value as the source of a module: JSON, but for numbers that JSON has no words for. */
function literal(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(',\n')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${literal(entry)}`).join(', ')} }`
}
