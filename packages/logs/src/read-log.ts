import { curve, parse } from '@sweetspot/schema'
import { csvTable } from './csv-table.ts'
import { curveFromTable } from './curve-from-table.ts'
import { isObject, jsonTable, parseJson } from './json-table.ts'
import { LogError } from './log-error.ts'
import type { LogReading, ReadOptions } from './log-reading.ts'

/** Characters that are looked at for a NUL, which no text has. */
const head = 4096

/**
 * The loss curve in a log and how it was found: CSV (comma, tab, semicolon) with a loss column, or JSON: one of our curves, an
 * object of arrays, an array of objects, JSON lines, or an object with a `log_history`.
 *
 * @throws LogError with the reason and what to do
 */
export function readLog(text: string, options: ReadOptions = {}): LogReading {
  refuseBinary(text.slice(0, head))
  // A byte order mark glued to the first title would hide its column.
  const body = text.replace(/^\uFEFF/, '').trim()
  if (body === '') throw new LogError('the file is empty. Pass a CSV or JSON with a loss column.')
  if (!/^[[{]/.test(body)) return curveFromTable(csvTable(body), options)
  const parsed = parseJson(body)
  return isObject(parsed.value) && parsed.value['kind'] === 'curve'
    ? ownCurve(parsed.value)
    : curveFromTable(jsonTable(parsed), options)
}

/** First characters of archives, as they come out of a reader of text. */
const archives = [
  ['\u001f', 'a gzip archive', 'gunzip'],
  ['PK\u0003\u0004', 'a zip archive', 'unzip'],
] as const

function refuseBinary(beginning: string): void {
  const archive = archives.find(([magic]) => beginning.startsWith(magic))
  if (archive) throw new LogError(`this is ${archive[1]}. Unpack it first (${archive[2]}).`)
  if (beginning.includes('\0')) {
    throw new LogError('this is a binary file, not text. Pass a CSV or JSON with a loss column.')
  }
}

function ownCurve(document: object): LogReading {
  const own = parse(curve, document)
  return {
    curve: own,
    layout: 'curve',
    decimalMark: '.',
    titles: [],
    columns: {},
    lossIsGuessed: false,
    rows: own.losses.length,
    leftOut: [],
    nonFinite: own.losses.filter((loss) => !Number.isFinite(loss)).length,
    restarts: 0,
  }
}
