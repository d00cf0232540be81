import { type Curve, curve, parse } from '@sweetspot/schema'
import { columnOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { curveFromTable, type LogTable } from './curve-from-table.ts'
import { LogError } from './log-error.ts'

/**
 * The loss curve in a log: CSV (comma, tab, semicolon) with a loss column, or JSON: one of our curves, an object of arrays, an
 * array of objects, JSON lines, or an object with a `log_history`.
 *
 * @throws LogError with the reason and what to do
 */
export function readCurve(text: string): Curve {
  // A byte order mark glued to the first title would hide its column.
  const body = text.replace(/^\uFEFF/, '').trim()
  if (body === '') throw new LogError('the file is empty. Pass a CSV or JSON with a loss column.')
  return /^[[{]/.test(body) ? fromJson(body) : curveFromTable(csvTable(body))
}

function csvTable(body: string): LogTable {
  const { rows } = readCsv(body)
  const [titles = [], ...rest] = rows
  // History tables saved sideways have the names in the first column.
  if (columnOf('loss', titles) < 0) {
    const names = rows.map((row) => row[0] ?? '')
    if (columnOf('loss', names) >= 0) {
      return { titles: names, rows: titles.slice(1).map((_, i) => rows.map((row) => row[i + 1] ?? '')) }
    }
  }
  return { titles, rows: rest }
}

function fromJson(body: string): Curve {
  const document = parseJson(body)
  if (isObject(document) && document['kind'] === 'curve') return parse(curve, document)
  const records = Array.isArray(document) ? document : isObject(document) ? document['log_history'] : undefined
  if (Array.isArray(records)) return curveFromTable(tableOfRecords(records.filter(isObject)))
  if (isObject(document)) return curveFromTable(tableOfArrays(document))
  throw new LogError('no loss column in this JSON. Pass { "loss": [ … ] } or [ { "step": 0, "loss": 2.3 }, … ].')
}

type JsonObject = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON, or JSON lines; bare NaN and Infinity, which Python writes, are understood outside strings. */
function parseJson(body: string): unknown {
  const quoted = body.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  )
  try {
    return JSON.parse(quoted)
  } catch (error) {
    const lines = quoted.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
    const records = lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        return []
      }
    })
    // The last line of a log that is still being written may be cut.
    if (lines.length > 1 && records.length >= lines.length - 1) return records
    throw new LogError(`not readable as JSON (${(error as Error).message}).`)
  }
}

function tableOfRecords(records: readonly JsonObject[]): LogTable {
  const titles = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return {
    titles,
    rows: records.map((record) => titles.map((title) => (Object.hasOwn(record, title) ? record[title] : undefined))),
  }
}

function tableOfArrays(document: JsonObject): LogTable {
  const columns = Object.entries(document).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
  const length = Math.max(0, ...columns.map(([, values]) => values.length))
  return {
    titles: columns.map(([title]) => title),
    rows: Array.from({ length }, (_, i) => columns.map(([, values]) => values[i])),
  }
}
