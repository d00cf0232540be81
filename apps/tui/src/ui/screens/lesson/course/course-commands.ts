import { chapters, figureNamed } from '@sweetspot/lesson'
import { chapterFor } from '../../../../prose/chapter-for.ts'
import type { UiCommand } from '../../../frame/screen.ts'
import { openChapter } from '../reader/reading-actions.ts'
import type { CourseStore } from './course-store.ts'

/** The commands of the lesson: a chapter by number or name, and the variant of the figure that keys are about. */
export function courseCommands(store: CourseStore): readonly UiCommand[] {
  const piece = store.get().place === 'chapter' ? store.reader().focus?.piece : undefined
  const chapter: UiCommand = {
    name: 'chapter',
    takes: '<number or name>',
    does: 'read a chapter',
    choices: () => chapters.map(({ slug }) => slug),
    run(argument) {
      const found = chapterFor(argument)
      if (typeof found === 'string') return `chapter: ${found}`
      openChapter(store, found.slug)
      return null
    },
  }
  return piece?.kind === 'figure' ? [chapter, ...variantCommand(store, piece.id)] : [chapter]
}

function variantCommand(store: CourseStore, id: string): UiCommand[] {
  const { variants } = figureNamed(id)
  if (variants.length < 2) return []
  const names = variants.map((variant) => variant.id)
  return [
    {
      name: 'variant',
      takes: '<name>',
      does: 'what the figure shows',
      choices: () => names,
      run(argument) {
        if (!names.includes(argument)) return `variant: expected ${names.join(', ')}, got '${argument}'.`
        store.show(id, argument)
        return null
      },
    },
  ]
}
