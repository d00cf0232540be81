import type { Frame } from '../../../frame/screen.ts'
import type { Binding } from '../../../keys/binding.ts'
import { listBindings } from '../../../keys/list-bindings.ts'
import { filterQuestion } from '../../../line/filter-question.ts'
import { columnSheet } from '../columns/column-sheet.ts'
import type { Diagnose } from '../create-diagnose.ts'
import { nameOf, shownLog } from '../diagnose-state.ts'
import { listed, selectedAt, selectedEntry } from './file-browser.ts'

/** The keys of the list of files. */
export function filesBindings(model: Diagnose, frame: Frame, askPath: () => void): readonly Binding[] {
  const { files } = model
  const { filter, showsAll } = files.get()
  const { reads, unread, logs, adds } = model.get()
  const entry = selectedEntry(files.get())
  function enter(): void {
    const problem = entry === null ? null : model.open(entry.path)
    if (problem !== null) frame.say(problem)
  }
  return [
    {
      keys: ['Enter', 'l', 'Right'],
      does: 'open the log, or go into the folder',
      ...(entry !== null && { hint: 'open' }),
      run: enter,
    },
    { keys: ['h', 'Left', 'Backspace'], does: 'up a folder', hint: 'up', run: files.up },
    { keys: ['o'], does: 'type a path, with Tab for names; a path may also be pasted', hint: 'path', run: askPath },
    ...(reads === '' ? [] : [{ keys: ['Escape'], does: 'give up reading', hint: 'cancel', run: model.cancel }]),
    ...(unread === null || unread.titles.length === 0
      ? []
      : [
          {
            keys: ['c'],
            does: 'say which column is the loss',
            hint: 'columns',
            run: () =>
              model.set({
                place: 'columns',
                columns: columnSheet(unread.runs, unread.key, unread),
              }),
          },
        ]),
    ...(unread === null
      ? []
      : [
          {
            keys: ['r'],
            does: `try ${nameOf(unread.runs.find(({ key }) => key === unread.key)!)} again`,
            hint: 'try again',
            run: () => void model.judge(unread.runs, unread.key),
          },
        ]),
    {
      keys: ['/'],
      does: 'show only names with some letters in them',
      hint: 'filter',
      run: () => frame.ask(filterQuestion(filter, files.filter)),
    },
    {
      keys: ['.'],
      does: showsAll ? 'list only logs' : 'list every file',
      hint: showsAll ? 'logs' : 'all',
      run: files.toggleAll,
    },
    { keys: ['Ctrl+R'], does: 'read the folder again', run: files.refresh },
    ...listBindings(listed(files.get()).length, selectedAt(files.get()), files.select),
    ...(filter === '' ? [] : [{ keys: ['Escape'], does: 'show all names again', run: () => files.filter('') }]),
    ...(logs.length === 0
      ? []
      : [
          {
            keys: ['Escape'],
            does: `back to ${shownLog(model.get())!.name}`,
            hint: adds ? 'add none' : 'back',
            run: () => model.set({ place: 'report', adds: false, unread: null }),
          },
        ]),
  ]
}
