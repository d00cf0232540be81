import type { SettingForms } from '@sweetspot/schema'
import type { SettingPath } from '../bench/edit-settings.ts'
import { labelOf } from './label-of.ts'
import { type ChangeSetting, SettingControl } from './SettingControl.tsx'

/** The settings of one thing, each with its control. */
export function SettingGroup({
  settings,
  path,
  value,
  onChange,
}: {
  readonly settings: SettingForms
  readonly path: SettingPath
  readonly value: unknown
  readonly onChange: ChangeSetting
}) {
  return Object.entries(settings).map(([key, form]) => (
    <SettingControl
      key={key}
      label={labelOf(key)}
      form={form}
      path={[...path, key]}
      value={(value as Readonly<Record<string, unknown>> | undefined)?.[key]}
      onChange={onChange}
    />
  ))
}
