import type { ExperimentConfig } from '@sweetspot/schema'
import { presetGroups } from '@sweetspot/view/lab'
import { memo, type RefObject, useId, useMemo } from 'react'
import styles from './PresetList.module.css'

/** Every preset with its sentence, by chapter; one that is chosen is opened. */
export const PresetList = memo(function PresetList({
  dialog,
  chapterTitles,
  onOpen,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly chapterTitles: Readonly<Record<number, string>>
  onOpen(experiment: ExperimentConfig): void
}) {
  const groups = useMemo(() => presetGroups(chapterTitles), [chapterTitles])
  const id = useId()
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>Presets</h2>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </div>
      {groups.map(({ title, presets }) => (
        <section key={title} className={styles['group']}>
          <h3>{title}</h3>
          <ul>
            {presets.map((preset) => (
              <li key={preset.name}>
                <button
                  type="button"
                  onClick={() => {
                    dialog.current?.close()
                    onOpen(preset.config)
                  }}
                >
                  <strong>{preset.title}</strong>
                  <span>{preset.meaning}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </dialog>
  )
})
