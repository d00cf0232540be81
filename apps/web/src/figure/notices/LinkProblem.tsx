import { type ExperimentConfig, issueText } from '@sweetspot/schema'
import type { FigureState } from '../state/figure-state.ts'
import styles from './Notice.module.css'

/** What is wrong with the link that opened the figure, and the ways on. */
export function LinkProblem({
  problem,
  onOpen,
  onReset,
}: {
  readonly problem: NonNullable<FigureState['problem']>
  onOpen(experiment: ExperimentConfig): void
  onReset(): void
}) {
  const offered = problem.kind === 'large' ? problem.experiment : problem.nearest
  return (
    <div role="alert" className={styles['notice']}>
      <p className={styles['title']}>
        {problem.kind === 'large'
          ? 'The experiment of this link is large. It has not been run.'
          : 'This link cannot be opened as it is. Nothing was run.'}
      </p>
      <ul>
        {problem.issues.map((issue) => (
          <li key={issueText(issue)}>{issueText(issue)}</li>
        ))}
      </ul>
      <p className={styles['ways']}>
        {offered && (
          <button type="button" onClick={() => onOpen(offered)}>
            {problem.kind === 'large' ? 'Run it' : 'Open the nearest valid experiment'}
          </button>
        )}
        <button type="button" onClick={onReset}>
          Show the figure of the lesson
        </button>
      </p>
    </div>
  )
}
