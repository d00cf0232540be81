import { figureNamed } from '@sweetspot/lesson'
import { loadResults } from '@sweetspot/lesson/results'
import { FigureView } from '../../figure/FigureView.tsx'
import { stillOf } from '../../figure/still.ts'
import styles from './Prose.module.css'

/** A figure of the lesson, as wide as the page allows. */
export async function FigureBlock({ id }: { readonly id: string }) {
  const figure = figureNamed(id)
  return (
    <div className={styles['wide']}>
      <FigureView figure={figure} stills={stillOf(figure, await loadResults(figure))} />
    </div>
  )
}
