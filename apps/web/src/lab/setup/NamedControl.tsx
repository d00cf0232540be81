import { type SettingForm, startOf } from '@sweetspot/schema'
import { meaningOf } from '@sweetspot/view/lab'
import { useState } from 'react'
import { Problem } from './Problem.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import styles from './Setup.module.css'
import type { HoldingProps, SettingProps } from './setting-props.ts'

/** A choice among named things, such as optimizers, with the settings of the one that is chosen. */
export function NamedControl({
  label,
  form,
  path,
  value,
  onChange,
  Control,
}: SettingProps<Extract<SettingForm, { kind: 'named' }>> & HoldingProps) {
  const [problem, setProblem] = useState<{ readonly of: unknown; readonly text: string } | null>(null)
  const name = (value as { readonly name?: string } | undefined)?.name ?? ''
  const chosen = form.members[name]
  const meaning = meaningOf(form, value)
  const id = `lab-${path.join('-')}`
  function choose(next: string): void {
    const text = onChange(path, startOf(form, next))
    setProblem(text === null ? null : { of: value, text })
  }
  return (
    <div className={styles['named']}>
      <div className={styles['setting']} data-meaning={meaning} data-field={label}>
        <label htmlFor={id} className={styles['name']}>
          {label}
        </label>
        <select
          id={id}
          className={styles['select']}
          value={name}
          aria-description={meaning}
          onChange={({ target }) => choose(target.value)}
        >
          {Object.keys(form.members).map((one) => (
            <option key={one} value={one}>
              {wordsOf(one)}
            </option>
          ))}
        </select>
        {/* What was wrong with another choice says nothing of this one. */}
        {problem !== null && problem.of === value && <Problem text={problem.text} />}
      </div>
      {chosen && Object.keys(chosen.settings).length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a part of the settings, which has no legend of its own
        <div role="group" aria-label={`${label}: ${wordsOf(name)}`} className={styles['inner']}>
          <SettingGroup settings={chosen.settings} path={path} value={value} onChange={onChange} Control={Control} />
        </div>
      )}
    </div>
  )
}

const wordsOf = (name: string): string => name.replaceAll('-', ' ')
