import type { SettingForm } from '@sweetspot/schema'
import { meaningOf, textOf, valueIn } from '@sweetspot/view/lab'
import { useState } from 'react'
import { Problem } from './Problem.tsx'
import styles from './Setup.module.css'
import type { SettingProps } from './setting-props.ts'

type Props = SettingProps<Extract<SettingForm, { kind: 'value' }>>

/** One value: a switch, one of a few words, a number or a list of numbers. What is written counts when it is left or on Enter. */
export function ValueControl(props: Props) {
  const { label, form, path, value } = props
  const { field } = form
  const meaning = meaningOf(form, value)
  const [draft, setDraft] = useState<{
    readonly of: string
    readonly text: string
    readonly problem: string | null
  } | null>(null)
  const own = textOf(value)
  // A draft belongs to the value that it began with.
  const current = draft?.of === own ? draft : null
  const id = `lab-${path.join('-')}`
  const isChanged = field.default !== undefined && JSON.stringify(value) !== JSON.stringify(field.default)
  function set(next: unknown, text: string): void {
    const problem = props.onChange(path, next)
    setDraft(problem === null ? null : { of: own, text, problem })
  }
  const described = {
    id,
    'aria-description': meaning,
    'aria-invalid': current?.problem ? true : undefined,
    'aria-errormessage': current?.problem ? `${id}-problem` : undefined,
  }
  return (
    <div className={styles['setting']} data-meaning={meaning} data-field={label}>
      <label htmlFor={id} className={`${styles['name']} ${isChanged ? styles['changed'] : ''}`}>
        {label}
        {field.symbol && <span className={styles['symbol']}> {field.symbol}</span>}
      </label>
      {field.kind === 'flag' ? (
        <input
          {...described}
          type="checkbox"
          className={styles['flag']}
          checked={value === true}
          onChange={({ target }) => set(target.checked, own)}
        />
      ) : field.kind === 'choice' ? (
        <select
          {...described}
          className={styles['select']}
          value={own}
          onChange={({ target }) => set(target.value, own)}
        >
          {field.choices?.map((choice) => (
            <option key={choice} value={choice}>
              {choice.replaceAll('-', ' ')}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...described}
          type="text"
          className={styles['box']}
          inputMode={field.choices || field.kind === 'list' || field.kind === 'point' ? 'text' : 'decimal'}
          value={current?.text ?? own}
          placeholder={form.whenLeftOut === 'follows' ? 'auto' : ''}
          onChange={({ target }) => setDraft({ of: own, text: target.value, problem: null })}
          onBlur={() => current && current.problem === null && set(valueIn(current.text, field), current.text)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && current) set(valueIn(current.text, field), current.text)
            if (key === 'Escape') setDraft(null)
          }}
        />
      )}
      {current?.problem && <Problem id={`${id}-problem`} text={current.problem} />}
    </div>
  )
}
