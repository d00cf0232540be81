import type { SettingForm } from '@sweetspot/schema'
import { meaningOf } from '@sweetspot/view/lab'
import { useState } from 'react'
import { Problem } from './Problem.tsx'
import styles from './Setup.module.css'
import type { HoldingProps, SettingProps } from './setting-props.ts'

/** A list of things with settings of their own, such as the parts of a sequence: each can be changed and removed, and one added. */
export function ListControl({
  label,
  form,
  path,
  value,
  onChange,
  Control,
  start,
}: SettingProps<Extract<SettingForm, { kind: 'list' }>> &
  HoldingProps & {
    /** What an added entry begins with. */
    start(): unknown
  }) {
  const [problem, setProblem] = useState<string | null>(null)
  const entries = (value as readonly unknown[] | undefined) ?? []
  const set = (next: readonly unknown[]) => setProblem(onChange(path, next))
  return (
    <fieldset className={styles['list']} data-meaning={meaningOf(form, value)} data-field={label}>
      <legend className={styles['name']}>{label}</legend>
      {entries.map((entry, i) => (
        // Entries keep their order.
        <div key={i} className={styles['entry']}>
          <Control label={`${i + 1}`} form={form.entry} path={[...path, i]} value={entry} onChange={onChange} />
          {entries.length > 1 && (
            <button type="button" className={styles['small']} onClick={() => set(entries.toSpliced(i, 1))}>
              Remove part {i + 1}
            </button>
          )}
        </div>
      ))}
      <button type="button" className={styles['small']} onClick={() => set([...entries, start()])}>
        Add a part
      </button>
      {problem && <Problem text={problem} />}
    </fieldset>
  )
}
