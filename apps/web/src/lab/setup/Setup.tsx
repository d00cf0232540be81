import { runConfig, type SettingForms, settingForms } from '@sweetspot/schema'
import type { RateScale } from '@sweetspot/view'
import { formatRate, type RunMark } from '@sweetspot/view'
import {
  type Bench,
  differsIn,
  labelOf,
  selectedRun,
  sharedSettings,
  spreadSetting,
  withSetting,
} from '@sweetspot/view/lab'
import { memo, useState } from 'react'
import { RunSample } from '../../figure/RunSample.tsx'
import type { Attempt } from '../use-lab-actions.ts'
import { Changes } from './Changes.tsx'
import { InfoLine } from './InfoLine.tsx'
import { SettingControl } from './SettingControl.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import styles from './Setup.module.css'
import type { ChangeSetting } from './setting-props.ts'

const forms = settingForms(runConfig)
/** What has a place of its own on the page. */
const elsewhere: ReadonlySet<string> = new Set(['learningRate', 'interventions'])
const named = Object.keys(forms).filter((key) => forms[key]!.kind !== 'group' && !elsewhere.has(key))
const [shared, own] = [named.filter((key) => sharedSettings.has(key)), named.filter((key) => !sharedSettings.has(key))]
const groups: SettingForms = Object.fromEntries(Object.entries(forms).filter(([, { kind }]) => kind === 'group'))

/** Every setting of the runs, from the schema: those that all runs share, and those of the run in hand. */
export const Setup = memo(function Setup({
  bench,
  mark,
  scale,
  change,
}: {
  readonly bench: Bench
  readonly mark: RunMark
  readonly scale: RateScale
  readonly change: Attempt
}) {
  const [info, setInfo] = useState<{ readonly name: string; readonly meaning: string } | null>(null)
  const run = selectedRun(bench)
  const several = bench.config.runs.length > 1
  const set: ChangeSetting = (path, value) =>
    change((old) => withSetting(old, path, value), `setting:${bench.selected}:${path.join('.')}`)
  const inform = ({ target }: { readonly target: EventTarget }) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-meaning]') : null
    if (place) setInfo({ name: place.dataset['field'] ?? '', meaning: place.dataset['meaning']! })
  }
  const control = (key: string) => (
    <SettingControl
      key={key}
      label={labelOf(key)}
      form={forms[key]!}
      path={[key]}
      value={(run as Readonly<Record<string, unknown>>)[key]}
      onChange={set}
    />
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pointed at is explained below, as what has the focus is
    <div className={styles['setup']} onFocus={inform} onPointerOver={inform}>
      <div className={styles['settings']}>
        <section aria-labelledby="lab-all-runs" className={styles['section']}>
          <h2 id="lab-all-runs" className={styles['heading']}>
            All runs
          </h2>
          {shared
            .filter((key) => key !== 'whenNonFinite')
            .map((key) => (
              <div key={key}>
                {control(key)}
                {several && differsIn(bench, [key]) && (
                  <p className={styles['note']}>
                    The runs differ in this; it shows that of run {mark.letter}. A change is made to all.
                  </p>
                )}
              </div>
            ))}
          <details className={styles['more']}>
            <summary>How runs end, and what they record</summary>
            {control('whenNonFinite')}
            {Object.entries(groups).map(([key, form]) => (
              <fieldset key={key} className={styles['group']}>
                <legend className={styles['name']}>{labelOf(key)}</legend>
                {form.kind === 'group' && (
                  <SettingGroup
                    settings={form.settings}
                    Control={SettingControl}
                    path={[key]}
                    value={(run as Readonly<Record<string, unknown>>)[key]}
                    onChange={set}
                  />
                )}
              </fieldset>
            ))}
          </details>
        </section>
        <section aria-labelledby="lab-this-run" className={styles['section']}>
          <h2 id="lab-this-run" className={styles['heading']}>
            Run {mark.letter} <RunSample mark={mark} />
            <span className={styles['rate']}>at {formatRate(run.learningRate)}</span>
          </h2>
          {own.map((key) => (
            <div key={key} className={styles['owned']}>
              {control(key)}
              {several && differsIn(bench, [key]) && (
                <button
                  type="button"
                  className={styles['small']}
                  onClick={() => change((old) => spreadSetting(old, key as 'optimizer'))}
                >
                  Give this {labelOf(key)} to all runs
                </button>
              )}
            </div>
          ))}
          <Changes bench={bench} scale={scale} change={change} />
        </section>
      </div>
      <InfoLine info={info} />
    </div>
  )
})
