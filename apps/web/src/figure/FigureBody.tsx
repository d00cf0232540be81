import type { Facts } from '@sweetspot/view'
import { Words } from '../site/Words.tsx'
import { Controls } from './controls/Controls.tsx'
import styles from './FigureBody.module.css'
import { Finding } from './Finding.tsx'
import type { FigureActions } from './figure-actions.ts'
import type { FigureSource } from './state/figure-source.ts'
import type { FigureState } from './state/figure-state.ts'
import { DataTable } from './table/DataTable.tsx'

/**
 * A figure in its one order: finding, drawing, legend, controls, caption, foot line. The still and the live figure are both this
 * body, so that one takes the other's place without a line moving.
 */
export function FigureBody({
  figure,
  state,
  facts,
  isOld = false,
  isEditing = false,
  drawing,
  notice,
  editor,
  data,
  foot,
  actions,
  root,
}: {
  readonly figure: FigureSource
  readonly state: FigureState
  readonly facts: Facts
  /** Whether the words are those of an earlier experiment, while the new one trains. */
  readonly isOld?: boolean
  readonly isEditing?: boolean
  readonly drawing: React.ReactNode
  /** What went wrong, under the drawing. */
  readonly notice?: React.ReactNode
  readonly editor?: React.ReactNode
  readonly data?: React.ReactNode
  readonly foot: React.ReactNode
  readonly actions?: FigureActions | undefined
  /** What is heard of the whole figure, and who holds it. */
  readonly root?: React.ComponentProps<'div'>
}) {
  return (
    <div {...root} className={styles['body']}>
      <Finding text={facts.finding} isOld={isOld} />
      {drawing}
      {notice}
      <div className={`${styles['legend']} ${isOld ? styles['old'] : ''}`}>
        <DataTable table={facts.legend} caption="Runs of the figure" />
      </div>
      <div className={styles['controls']}>
        <Controls figure={figure} state={state} actions={actions} isEditing={isEditing} />
        {editor}
      </div>
      <div className={styles['caption']}>
        <p>{figure.look}</p>
        <p>
          <Words>{facts.caption}</Words>
        </p>
        {facts.notes.map((note) => (
          <p key={note} className={isOld ? styles['old'] : undefined}>
            <Words>{note}</Words>
          </p>
        ))}
      </div>
      <div className={styles['foot']}>
        {data}
        {foot}
      </div>
    </div>
  )
}
