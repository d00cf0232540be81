import type { SettingForms } from '@sweetspot/schema'
import { labelOf } from '@sweetspot/view/lab'
import type { HoldingProps, SettingProps } from './setting-props.ts'

/** The settings of one thing, each with its control. */
export function SettingGroup({
  settings,
  path,
  value,
  onChange,
  Control,
}: Pick<SettingProps, 'path' | 'value' | 'onChange'> & HoldingProps & { readonly settings: SettingForms }) {
  return Object.entries(settings).map(([key, form]) => (
    <Control
      key={key}
      label={labelOf(key)}
      form={form}
      path={[...path, key]}
      value={(value as Readonly<Record<string, unknown>> | undefined)?.[key]}
      onChange={onChange}
    />
  ))
}
