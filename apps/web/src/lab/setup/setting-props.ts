import type { SettingForm } from '@sweetspot/schema'
import type { SettingPath } from '@sweetspot/view/lab'
import type { ComponentType } from 'react'

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

/** What a control is given that holds others: the control of any setting. */
export interface HoldingProps {
  readonly Control: ComponentType<SettingProps>
}
