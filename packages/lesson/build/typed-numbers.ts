import type { ProseContext } from './prose-context.ts'

/** Numbers that are names: "chapter 4", "chapters 5 to 7". */
const chapterNames = /\bchapters? \d+(?:(?:, | and | to )\d+)*/gi
const number = /\d+(?:[.,:/×-]\d+)*/g

/** Notes every number that is typed into prose: numbers come from results, but for those that the text defines itself. */
export function checkTypedNumbers(text: string, context: ProseContext, place: string): void {
  for (const [typed] of text.replace(chapterNames, '').matchAll(number)) {
    if (context.definitions.has(typed)) context.definitions.use(typed)
    else
      context.problems.add(place, `the number ${typed} is typed in; read it from a result with :value, or declare it`)
  }
}
