import { addressOf } from './address.ts'
import styles from './SiteHeader.module.css'
import { type SectionName, sections } from './sections.ts'
import { ThemeToggle } from './theme/ThemeToggle.tsx'

/** The site's name, its sections, and the theme. */
export function SiteHeader({ section, isStart }: { readonly section: SectionName | null; readonly isStart: boolean }) {
  return (
    <header className={styles['header']}>
      <a className={styles['name']} href={addressOf('/')}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M4 7c5 0 5 16 12 16 7 0 8-4 9-16" />
          <circle cx="16" cy="23" r="3.6" />
        </svg>
        Sweetspot
      </a>
      <nav className={styles['sections']} aria-label="Site">
        <ul>
          {sections.map(({ name, path, title }) => (
            <li key={name}>
              <a href={addressOf(path)} aria-current={name !== section ? undefined : isStart ? 'page' : 'true'}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeToggle />
    </header>
  )
}
