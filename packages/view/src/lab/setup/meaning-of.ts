import type { SettingForm } from '@sweetspot/schema'
import { textOf } from './text-of.ts'

/** What a setting means, its unit and what it usually is; of a choice among named things what the chosen one is. */
export function meaningOf(form: SettingForm, value: unknown): string {
  switch (form.kind) {
    case 'named':
      return form.members[(value as { readonly name?: string } | undefined)?.name ?? '']?.meaning ?? ''
    case 'group':
      return ''
    case 'list':
      return form.field.meaning
    case 'value': {
      const { meaning, unit, default: usual } = form.field
      const inUnit = unit === undefined || unit === 'dimensionless' ? '' : ` In ${unit}.`
      const usually = usual === undefined || usual === null ? '' : ` Usually ${textOf(usual) || 'none'}.`
      const follows = form.whenLeftOut === 'follows' ? ' Left out, it follows from the others.' : ''
      return `${meaning}${inUnit}${usually}${follows}`
    }
  }
}
