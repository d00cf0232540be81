import type { SettingForm } from '@sweetspot/schema'
import { startOf } from '@sweetspot/schema'
import type { SettingPath } from '../bench/edit-settings.ts'
import { ListControl } from './ListControl.tsx'
import { NamedControl } from './NamedControl.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import { ValueControl } from './ValueControl.tsx'

/** Sets a setting; says what is wrong where the schema forbids it. Undefined leaves it out. */
export type ChangeSetting = (path: SettingPath, value: unknown) => string | null

/** What every control of a setting is given. */
export interface SettingProps<Form extends SettingForm = SettingForm> {
  readonly label: string
  readonly form: Form
  readonly path: SettingPath
  readonly value: unknown
  readonly onChange: ChangeSetting
}

/** The control of any setting, as its form in the schema wants it. */
export function SettingControl(props: SettingProps) {
  const { form } = props
  switch (form.kind) {
    case 'value':
      return <ValueControl {...props} form={form} />
    case 'named':
      return <NamedControl {...props} form={form} />
    case 'list':
      return <ListControl {...props} form={form} start={() => startOf(form.entry)} />
    case 'group':
      return <SettingGroup settings={form.settings} path={props.path} value={props.value} onChange={props.onChange} />
  }
}
