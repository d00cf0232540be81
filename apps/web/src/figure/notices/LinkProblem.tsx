import { type ExperimentConfig, issueText } from '@sweetspot/schema'
import { linkOf, type LinkProblem as Problem } from '@sweetspot/view'
import { addressOf } from '../../site/address.ts'
import styles from './Notice.module.css'

/** What is wrong with a link, or that its experiment is large, and the ways on. */
export function LinkProblem({
  problem,
  resetLabel,
  onOpen,
  onRun,
  onReset,
}: {
  readonly problem: Problem
  /** What the last way leads to. */
  readonly resetLabel: string
  /** Opens the nearest valid experiment. */
  onOpen(experiment: ExperimentConfig): void
  /** Runs an experiment whatever its size. */
  onRun(experiment: ExperimentConfig): void
  onReset(): void
}) {
  if (problem.kind === 'not-here') return <NotHere problem={problem} resetLabel={resetLabel} onReset={onReset} />
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
          {resetLabel}
        </button>
      </p>
    </div>
  )
}

/** That a link is about another kind of experiment than what is shown, and where that is. */
function NotHere({
  problem: { experiment },
  resetLabel,
  onReset,
}: {
  readonly problem: Extract<Problem, { kind: 'not-here' }>
  readonly resetLabel: string
  onReset(): void
}) {
  const link = linkOf(experiment)
  const kind = experiment.kind.replace('-', ' ')
  return (
    <div role="alert" className={styles['notice']}>
      <p className={styles['title']}>
        The link is about {kind === 'overlay' ? 'an' : 'a'} {kind}, which this figure does not show. Nothing was run.
      </p>
      <p className={styles['ways']}>
        {link !== null && (
          // What is open stays as it is, and no other page may frame the lab.
          <a href={`${addressOf('/lab/')}${link}`} target="_blank" rel="noopener">
            Open it in the lab
          </a>
        )}
        <button type="button" onClick={onReset}>
          {resetLabel}
        </button>
      </p>
    </div>
  )
}
