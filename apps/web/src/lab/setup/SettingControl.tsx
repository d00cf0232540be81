import { startOf } from '@sweetspot/schema'
import { ListControl } from './ListControl.tsx'
import { NamedControl } from './NamedControl.tsx'
import { SettingGroup } from './SettingGroup.tsx'
import type { SettingProps } from './setting-props.ts'
import { ValueControl } from './ValueControl.tsx'

/** The control of any setting, as its form in the schema wants it. */
export function SettingControl(props: SettingProps) {
  const { form } = props
  switch (form.kind) {
    case 'value':
      return <ValueControl {...props} form={form} />
    case 'named':
      return <NamedControl {...props} form={form} Control={SettingControl} />
    case 'list':
      return <ListControl {...props} form={form} Control={SettingControl} start={() => startOf(form.entry)} />
    case 'group':
      return <SettingGroup {...props} settings={form.settings} Control={SettingControl} />
  }
}
