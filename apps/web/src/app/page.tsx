import { bitsOf } from '@sweetspot/schema'
import { ExperimentOfLink } from '../experiment/ExperimentOfLink.tsx'
import { presentationOf } from '../experiment/presentation.ts'
import { standardExperiment } from '../experiment/standard-experiment.ts'
import { stillResult } from '../experiment/still-result.ts'
import styles from './page.module.css'

/** The experiment is run once, when the page is built: its drawing is what readers see before they run it themselves. */
export default async function Page() {
  const result = await stillResult(standardExperiment)
  return (
    <main className={styles['page']}>
      <header className={styles['header']}>
        <p className={styles['name']}>Sweetspot</p>
        <h1>Which learning rate is best here?</h1>
      </header>
      <ExperimentOfLink built={{ chart: presentationOf(result).chart, bits: bitsOf(result) }} />
      <noscript>
        <p className={styles['noscript']}>
          The picture above was computed when this page was built. To run the experiment yourself, switch JavaScript on:
          the training happens in this tab, and nothing is sent anywhere.
        </p>
      </noscript>
      <footer className={styles['footer']}>
        Everything runs in this tab, on every core your browser offers. Nothing is sent anywhere.
      </footer>
    </main>
  )
}
