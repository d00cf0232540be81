import { figureNamed } from '@sweetspot/lesson'
import { hashOf } from '@sweetspot/schema'
import { commandOf, linkOf, panelOptions, panelsOf } from '@sweetspot/view'
import type { Shared } from '../../../frame/screen.ts'
import { filesOf } from '../../../training/shared-of.ts'
import { experimentOf, panelsIn, resultIn, variantOf } from '../figure/figure-state.ts'
import type { CourseStore } from './course-store.ts'

/** What can be taken out of the lesson: the experiment of the figure that keys are about, else the chapter; null in the list. */
export function courseShared(store: CourseStore): Shared | null {
  if (store.get().place === 'list') return null
  const { chapter, focus } = store.reader()
  const page = `lesson/${chapter.slug}` as const
  if (focus?.piece.kind !== 'figure')
    return { name: chapter.slug, command: `sweetspot lesson ${chapter.number}`, link: '', page, files: null }
  const figure = figureNamed(focus.piece.id)
  const state = store.figure(figure.id)
  const experiment = experimentOf(variantOf(figure, state))
  const result = resultIn(state)
  const panels = panelsIn(figure, state)
  return {
    name: `${figure.id}-${hashOf(experiment).slice(0, 10)}`,
    command: commandOf(experiment),
    link: linkOf(experiment),
    page,
    files: result && filesOf(result, () => panelsOf(panels, result, panelOptions(state.display, state.step))),
  }
}
