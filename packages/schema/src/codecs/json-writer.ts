import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { pathText } from '../errors/path-text.ts'
import { limits, limitText } from '../limits.ts'
import { forbiddenKeys } from './json-reader.ts'

/** How a document is written. */
interface JsonLayout {
  /** Spaces a level; 0 writes one line. */
  readonly indent?: number
  /** Keys in the order of their UTF-16 code units, not in that of the object. */
  readonly sortKeys?: boolean
}

/**
 * Plain data as JSON. NaN and ±Infinity become strings, typed arrays objects that name their precision, and negative zero
 * is the number -0; keys with the value undefined are left out.
 *
 * @throws ConfigError for what is no plain data
 */
export function writeJson(value: unknown, { indent = 0, sortKeys = false }: JsonLayout = {}): string {
  const unit = ' '.repeat(indent)
  const path: PropertyKey[] = []

  function write(part: unknown): string {
    if (path.length > limits.jsonDepth) {
      fail(`expected at most ${limits.jsonDepth} levels of nesting`, '', limitText('jsonDepth'))
    }
    if (typeof part === 'number') return writeNumber(part)
    if (typeof part === 'string' || typeof part === 'boolean' || part === null) return JSON.stringify(part)
    if (part instanceof Float64Array) return write({ float64: Array.from(part) })
    if (part instanceof Float32Array) return write({ float32: Array.from(part) })
    if (Array.isArray(part)) return bracket('[', ']', list(part))
    if (typeof part === 'object' && isPlain(part)) return bracket('{', '}', entries(part))
    return fail('expected plain data', given(part), 'Give objects, lists, numbers, texts, true, false or null.')
  }

  function list(values: readonly unknown[]): string[] {
    return Array.from(values, (element, i) => at(i, () => write(element)))
  }

  function entries(object: object): string[] {
    const pairs = Object.entries(object).filter(([, element]) => element !== undefined)
    if (sortKeys) pairs.sort(([a], [b]) => (a < b ? -1 : 1))
    return pairs.map(([key, element]) =>
      at(key, () => {
        if (forbiddenKeys.has(key)) fail('expected a key that is not reserved', given(key), 'Leave it out.')
        return `${JSON.stringify(key)}:${indent > 0 ? ' ' : ''}${write(element)}`
      }),
    )
  }

  function at<T>(key: PropertyKey, action: () => T): T {
    path.push(key)
    const result = action()
    path.pop()
    return result
  }

  function bracket(open: string, close: string, parts: readonly string[]): string {
    if (indent === 0 || parts.length === 0) return open + parts.join(',') + close
    const outer = `\n${unit.repeat(path.length)}`
    return `${open}${outer}${unit}${parts.join(`,${outer}${unit}`)}${outer}${close}`
  }

  function fail(rule: string, what: string, remedy: string): never {
    throw new ConfigError([{ path: pathText(path), rule, given: what, remedy }])
  }

  return write(value)
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`
  return Object.is(value, -0) ? '-0' : String(value)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
