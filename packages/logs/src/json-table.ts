import { LogError } from './log-error.ts'
import type { LogTable } from './log-table.ts'

/** An object of a JSON document. */
export type JsonObject = { readonly [key: string]: unknown }

/** Whether a value is an object of a JSON document, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON document; JSON lines are a list, without the line that was cut. */
export interface JsonDocument {
  readonly layout: 'json' | 'json-lines'
  readonly value: unknown
  readonly unreadable: number
}

/**
 * JSON, or JSON lines; bare NaN and Infinity, which Python writes, are understood outside strings.
 *
 * @throws LogError with what the parser says
 */
export function parseJson(body: string): JsonDocument {
  const quoted = body.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  )
  try {
    return { layout: 'json', value: JSON.parse(quoted), unreadable: 0 }
  } catch (error) {
    const lines = quoted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
    const records = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
    const unreadable = lines.length - records.length
    // The last line of a log that is still being written may be cut.
    if (lines.length > 1 && unreadable <= 1) return { layout: 'json-lines', value: records, unreadable }
    throw new LogError(`not readable as JSON (${(error as Error).message}).`)
  }
}

/**
 * The table in a JSON document: a list of objects, an object of lists, or an object with a `log_history`.
 *
 * @throws LogError for any other shape
 */
export function jsonTable({ layout, value, unreadable }: JsonDocument): LogTable {
  const records = Array.isArray(value) ? value : isObject(value) ? value['log_history'] : undefined
  const common = { layout, decimalMark: '.', isTitled: true } as const
  if (Array.isArray(records)) {
    const objects = records.filter(isObject)
    return { ...common, ...tableOfRecords(objects), unreadable: unreadable + records.length - objects.length }
  }
  if (isObject(value)) return { ...common, ...tableOfArrays(value), unreadable }
  throw new LogError('no loss column in this JSON. Pass { "loss": [ … ] } or [ { "step": 0, "loss": 2.3 }, … ].')
}

type Cells = Pick<LogTable, 'titles' | 'rows'>

function tableOfRecords(records: readonly JsonObject[]): Cells {
  const titles = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return {
    titles,
    rows: records.map((record) => titles.map((title) => (Object.hasOwn(record, title) ? record[title] : undefined))),
  }
}

function tableOfArrays(document: JsonObject): Cells {
  const columns = Object.entries(document).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  const length = columns.reduce((most, [, values]) => Math.max(most, values.length), 0)
  return {
    titles: columns.map(([title]) => title),
    rows: Array.from({ length }, (_, i) => columns.map(([, values]) => values[i])),
  }
}
