import { values } from '@sweetspot/lesson'
import { formatAs } from '@sweetspot/view'
import { Words } from '../Words.tsx'

/** A number that the engine computed, written as view writes its kind; hovering shows all digits. */
export function Value({ id }: { readonly id: string }) {
  const value = values[id]
  if (value === undefined) throw new Error(`The prose names the value '${id}', which the lesson does not have.`)
  return (
    <data value={value.value} title={String(value.value)}>
      <Words>{formatAs(value.format, value.value)}</Words>
    </data>
  )
}
