import { memo, type RefObject, useId } from 'react'
import styles from './ShortcutList.module.css'
import { shortcuts } from './shortcuts.ts'
import { switchShortcuts, useShortcutsOn } from './stored-switch.ts'

/** Every shortcut, and the switch that turns them off. */
export const ShortcutList = memo(function ShortcutList({
  dialog,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
}) {
  const isOn = useShortcutsOn()
  const id = useId()
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        Keys
      </h2>
      <dl className={styles['keys']}>
        {Object.values(shortcuts).map(({ keys, meaning }) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['switch']}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => switchShortcuts(target.checked)} />
        Use these keys
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
})
