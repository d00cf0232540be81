const LONGEST = 40

/** A value as an error text shows it: short, on one line, without control characters; never throws. */
export function given(value: unknown): string {
  try {
    return shorten(printable(render(value)))
  } catch {
    return 'something that cannot be read'
  }
}

/** Text without control characters, direction marks and other characters that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�')
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}

function render(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return value === undefined ? 'nothing' : String(value)
  if (Array.isArray(value)) return renderList(value)
  if (ArrayBuffer.isView(value)) return 'a typed array'
  return renderObject(value)
}

function quote(text: string): string {
  return `'${text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}…`}'`
}

function renderList(list: readonly unknown[]): string {
  const { length } = list
  if (length > 8) return `a list of ${length}`
  return `[${Array.from({ length }, (_, i) => (isFlat(list[i]) ? render(list[i]) : '…')).join(', ')}]`
}

function renderObject(value: object): string {
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty object'
  const named = keys.includes('name') ? (value as { readonly name: unknown }).name : undefined
  return typeof named === 'string' ? `{ name: ${quote(named)}${keys.length > 1 ? ', …' : ''} }` : 'an object'
}

const isFlat = (value: unknown) => typeof value !== 'object' || value === null
