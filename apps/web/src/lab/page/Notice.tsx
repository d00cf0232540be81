import { type ExperimentConfig, issueText } from '@sweetspot/schema'
import type { LabState } from '@sweetspot/view/lab'
import styles from '../../figure/notices/Notice.module.css'

/** What is wrong with a link, or that an experiment is large, and the ways on. */
export function Notice({
  problem,
  onOpen,
  onRun,
  onReset,
}: {
  readonly problem: NonNullable<LabState['problem']>
  onOpen(experiment: ExperimentConfig): void
  /** Runs an experiment whatever its size. */
  onRun(experiment: ExperimentConfig): void
  onReset(): void
}) {
  const isLarge = problem.kind === 'large'
  return (
    <div role="alert" className={styles['notice']}>
      <p className={styles['title']}>
        {isLarge
          ? 'This experiment is large. It has not been run.'
          : 'This link cannot be opened as it is. Nothing was run.'}
      </p>
      <ul>
        {problem.issues.map((issue) => (
          <li key={issueText(issue)}>{issueText(issue)}</li>
        ))}
      </ul>
      <p className={styles['ways']}>
        {isLarge ? (
          <button type="button" onClick={() => onRun(problem.experiment)}>
            Run it
          </button>
        ) : (
          problem.nearest && (
            <button type="button" onClick={() => onOpen(problem.nearest!)}>
              Open the nearest valid experiment
            </button>
          )
        )}
        <button type="button" onClick={onReset}>
          Begin anew
        </button>
      </p>
    </div>
  )
}
