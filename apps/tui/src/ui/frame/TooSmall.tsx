import { Text } from 'ink'
import type { Size } from '../terminal/size.ts'

/** The least terminal in which every screen has room. */
const least: Size = { columns: 60, rows: 16 }

/** Whether the screens have room. */
export function fits({ columns, rows }: Size): boolean {
  return columns >= least.columns && rows >= least.rows
}

/** What is said where they have none. */
export function TooSmall({ size: { columns, rows } }: { readonly size: Size }) {
  return (
    <Text>
      {`The laboratory needs ${least.columns} x ${least.rows} cells, this terminal has ${columns} x ${rows}. Enlarge it, press q to leave, or add --plain to a command.`}
    </Text>
  )
}
