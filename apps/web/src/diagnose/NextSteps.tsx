import { adviceSentence, logHint } from '@sweetspot/view'
import { addressOf } from '../site/address.ts'
import styles from './Report.module.css'
import type { RunReport } from './report.ts'

/** What to try next, the lab's nearest experiment, and what to log so that the next verdict is surer. */
export function NextSteps({ report: { diagnosis, fork, learningRate } }: { readonly report: RunReport }) {
  return (
    <>
      <h3>Try next</h3>
      <ul className={`${styles['list']} ${styles['advice']}`}>
        {diagnosis.advice.map((advice) => (
          <li key={advice.action}>{adviceSentence(advice, learningRate)}</li>
        ))}
      </ul>
      {fork && (
        <p className={styles['fork']}>
          <a href={`${addressOf('/lab/')}${fork.link}`}>Verify by a fork in the lab</a>
          <span className={styles['quiet']}>{fork.sentence}</span>
        </p>
      )}
      {diagnosis.missing.length > 0 && (
        <details className={styles['details']}>
          <summary>What the log does not have ({diagnosis.missing.length})</summary>
          <ul className={styles['list']}>
            {diagnosis.missing.map((signal) => (
              <li key={signal}>{logHint(signal)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
