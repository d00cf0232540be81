import { addressOf } from './address.ts'
import { KeepFocus } from './focus/KeepFocus.tsx'
import styles from './Site.module.css'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import type { SectionName } from './sections.ts'

/** What every page but an embed has round its content. */
export function Site({
  section,
  isStart = false,
  isWide = false,
  children,
}: {
  /** The section that the page belongs to; null for none. */
  readonly section: SectionName | null
  /** Whether the page is the section's own, not one below it. */
  readonly isStart?: boolean
  /** Whether its content is an instrument, which takes the room that there is. */
  readonly isWide?: boolean
  readonly children: React.ReactNode
}) {
  return (
    <div className={isWide ? styles['wide'] : undefined}>
      <a className={styles['skip']} href="#content">
        Skip to the content
      </a>
      <SiteHeader section={section} isStart={isStart} />
      <main id="content" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <SiteFooter />
      <KeepFocus />
      <script src={addressOf('/offline.js')} defer />
    </div>
  )
}
