import type { z } from 'zod'
import { ConfigError } from '../errors/config-error.ts'
import { grouped } from '../errors/grouped.ts'
import { parse } from '../errors/parse.ts'
import { limits, limitText } from '../limits.ts'
import { migrate } from '../migration/migrate.ts'
import { JsonReader } from './json-reader.ts'
import { writeJson } from './json-writer.ts'

/**
 * Any config or result as JSON in which NaN, ±Infinity, negative zero and the precision of vectors survive.
 *
 * @example
 * toJson({ loss: Infinity }) // '{"loss":"Infinity"}'
 */
export function toJson(value: unknown, options: { readonly indent?: number } = {}): string {
  return writeJson(value, options)
}

/** What a reader of JSON allows. */
export interface FromJsonOptions {
  /** Bytes of the document; null for files of our own, which may be as large as memory allows. */
  readonly maxBytes?: number | null
}

/**
 * A JSON document, checked and with its defaults filled in where a schema is given; numbers that are not finite come back
 * through the schema. Documents of an older version are migrated first.
 *
 * @example
 * fromJson('{"task":{"name":"digits"}}', runConfig).steps // 500
 * @throws ConfigError with line and column of malformed JSON, or with path, rule and remedy
 */
export function fromJson(text: string, schema?: undefined, options?: FromJsonOptions): unknown
export function fromJson<S extends z.ZodType>(text: string, schema: S, options?: FromJsonOptions): z.output<S>
export function fromJson(text: string, schema?: z.ZodType, options: FromJsonOptions = {}): unknown {
  const { maxBytes = limits.jsonBytes } = options
  if (maxBytes !== null && exceeds(text, maxBytes)) {
    const remedy = maxBytes === limits.jsonBytes ? limitText('jsonBytes') : ''
    throw new ConfigError([
      { path: '', rule: `expected at most ${grouped(maxBytes)} bytes of JSON`, given: '', remedy },
    ])
  }
  const document = new JsonReader(text).read()
  return schema === undefined ? document : parse(schema, migrate(document))
}

/** Whether a text has more bytes than that in UTF-8. */
function exceeds(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true
  if (text.length * 3 <= maxBytes) return false
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Half of a surrogate pair counts two of the pair's four bytes.
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return bytes > maxBytes
}
