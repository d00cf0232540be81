import { addressOf } from './address.ts'
import styles from './SiteFooter.module.css'

/** What holds on every page. */
export function SiteFooter() {
  return (
    <footer className={styles['footer']}>
      <p>Everything is computed in this tab. Nothing you do, type or drop here is sent anywhere.</p>
      <p>
        <a href={addressOf('/about/')}>Method, sources and licences</a>
      </p>
    </footer>
  )
}
