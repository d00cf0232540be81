import { type ConfigIssue, issueText } from '@sweetspot/schema'
import styles from './Laboratory.module.css'

/** What is wrong with the link that opened the page, and the way on. */
export function LinkProblem({ issues }: { readonly issues: readonly ConfigIssue[] }) {
  return (
    <section className={styles['problem']} role="alert">
      <h2>This link cannot be opened</h2>
      <ul>
        {issues.map((issue) => (
          <li key={issueText(issue)}>{issueText(issue)}</li>
        ))}
      </ul>
      <p>
        Nothing was run. Correct the link in the address bar, or <a href="#standard">open the standard experiment</a>.
      </p>
    </section>
  )
}
