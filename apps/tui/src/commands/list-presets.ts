import { presets, toJson } from '@sweetspot/schema'
import { drawTable } from '../cli/draw.ts'
import { experimentFrom } from '../cli/experiment-input.ts'
import { print } from '../cli/output.ts'
import { terminalOf } from '../cli/terminal.ts'

/** What `sweetspot presets` does. */
export async function listPresets(name: string | undefined, options: { readonly json?: boolean }): Promise<void> {
  if (name !== undefined) return print(toJson(experimentFrom(name), { indent: 2 }))
  const all = Object.values(presets)
  if (options.json)
    return print(
      toJson(
        all.map(({ name: key, title, meaning }) => ({ name: key, title, meaning })),
        { indent: 2 },
      ),
    )
  const rows = all.map((preset) => ({
    cells: { name: preset.name, kind: preset.config.kind, title: preset.title },
  }))
  const columns = [
    { key: 'name', title: 'name', priority: 0 },
    { key: 'kind', title: 'kind', priority: 2 },
    { key: 'title', title: 'what it shows', priority: 0 },
  ]
  return print(drawTable({ columns, rows }, terminalOf(process.stdout, process.env, { ascii: false, plain: false })))
}
