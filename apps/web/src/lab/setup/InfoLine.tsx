import styles from './Setup.module.css'

/** What the setting means that has the focus or the pointer: one place, so that nothing moves. */
export function InfoLine({ info }: { readonly info: { readonly name: string; readonly meaning: string } | null }) {
  return (
    // A screen reader has the same words at the control itself.
    <p className={styles['info']} aria-hidden="true">
      {info === null ? (
        'Point at a setting to read what it means.'
      ) : (
        <>
          <strong>{info.name}</strong> {info.meaning}
        </>
      )}
    </p>
  )
}
