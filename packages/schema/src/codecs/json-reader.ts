import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { limits, limitText } from '../limits.ts'
import { positionText } from './json-position.ts'

/** Keys by which an object could change what every other object inherits. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words: ReadonlyArray<readonly [string, unknown]> = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * JSON as RFC 8259 has it, read with the place of every mistake.
 *
 * Stricter than `JSON.parse`: nesting has a limit, keys that reach an object's prototype are refused, and so is a key
 * that comes twice.
 *
 * @throws ConfigError with line and column
 */
export class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): unknown {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1
    this.#skipSpace()
    if (this.#at === this.#text.length) this.#fail('expected a JSON document', 'nothing')
    const value = this.#value(0)
    this.#skipSpace()
    if (this.#at < this.#text.length) this.#fail('expected the end of the document')
    return value
  }

  #value(depth: number): unknown {
    if (depth > limits.jsonDepth) {
      this.#fail(`expected at most ${limits.jsonDepth} levels of nesting`, '', limitText('jsonDepth'))
    }
    const character = this.#text[this.#at]
    if (character === '{') return this.#object(depth)
    if (character === '[') return this.#list(depth)
    if (character === '"') return this.#string()
    return this.#number() ?? this.#word()
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    this.#at += 1
    this.#skipSpace()
    if (this.#take('}')) return object
    do {
      this.#skipSpace()
      const start = this.#at
      if (this.#text[start] !== '"') this.#fail('expected a key in double quotes')
      const key = this.#string()
      if (forbiddenKeys.has(key))
        this.#failAt(start, 'expected a key that is not reserved', given(key), 'Leave it out.')
      if (Object.hasOwn(object, key)) this.#failAt(start, 'expected every key once', given(key), 'Leave one out.')
      this.#skipSpace()
      if (!this.#take(':')) this.#fail('expected ":" after a key')
      this.#skipSpace()
      object[key] = this.#value(depth + 1)
      this.#skipSpace()
    } while (this.#take(','))
    if (!this.#take('}')) this.#fail('expected "," or "}"')
    return object
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = []
    this.#at += 1
    this.#skipSpace()
    if (this.#take(']')) return list
    do {
      this.#skipSpace()
      list.push(this.#value(depth + 1))
      this.#skipSpace()
    } while (this.#take(','))
    if (!this.#take(']')) this.#fail('expected "," or "]"')
    return list
  }

  #string(): string {
    this.#at += 1
    let value = ''
    let start = this.#at
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 0x22) break
      if (Number.isNaN(code)) this.#fail('expected a closing quote')
      if (code < 0x20) this.#fail('expected an escape such as \\n for a control character')
      if (code !== 0x5c) {
        this.#at += 1
        continue
      }
      value += this.#text.slice(start, this.#at) + this.#escape()
      start = this.#at
    }
    value += this.#text.slice(start, this.#at)
    this.#at += 1
    return value
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? ''
    if (letter === 'u') {
      const digits = this.#text.slice(this.#at + 2, this.#at + 6)
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) this.#fail('expected four hexadecimal digits after \\u')
      this.#at += 6
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    const character = Object.hasOwn(escapes, letter) ? escapes[letter]! : this.#fail('expected a known escape')
    this.#at += 2
    return character
  }

  #number(): number | undefined {
    number.lastIndex = this.#at
    const match = number.exec(this.#text)
    if (match === null) return undefined
    this.#at = number.lastIndex
    return Number(match[0])
  }

  #word(): unknown {
    for (const [word, value] of words) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    return this.#fail('expected a value')
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at += 1
    }
  }

  #fail(rule: string, found = this.#found(), remedy = ''): never {
    return this.#failAt(this.#at, rule, found, remedy)
  }

  #failAt(index: number, rule: string, found: string, remedy: string): never {
    throw new ConfigError([{ path: positionText(this.#text, index), rule, given: found, remedy }])
  }

  #found(): string {
    const rest = this.#text.slice(this.#at, this.#at + 12).split(/[\s,\]}]/)[0]
    if (this.#at >= this.#text.length) return 'the end of the document'
    return given(rest === undefined || rest === '' ? this.#text[this.#at] : rest)
  }
}
