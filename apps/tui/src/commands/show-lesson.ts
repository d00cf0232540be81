import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { terminalOf } from '../cli/terminal.ts'
import { chapterFor } from '../prose/chapter-for.ts'
import { openOrPrint, type ShowOptions } from './open-or-print.ts'
import { printChapter } from './print-chapter.ts'
import { printChapters } from './print-chapters.ts'

/** What `sweetspot lesson` does: opens the lesson at a chapter, or prints that chapter, or the list of all. */
export async function showLesson(
  text: string | undefined,
  options: ShowOptions & { readonly quiet?: boolean },
): Promise<void> {
  const chapter = text === undefined ? null : chapterFor(text)
  if (typeof chapter === 'string') throw new CommandError(`lesson: ${chapter}`, exitCodes.usage)
  const terminal = terminalOf(process.stdout, process.env, {
    ascii: options.ascii === true,
    plain: options.plain === true,
  })
  await openOrPrint('lesson', chapter ? { kind: 'chapter', chapter: chapter.slug } : undefined, options, () =>
    chapter ? printChapter(chapter, terminal, { quiet: options.quiet === true }) : printChapters(terminal),
  )
}
