const view = new DataView(new ArrayBuffer(8))

function hex(value) {
  if (Number.isNaN(value)) return '7ff8000000000000'
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

const leaf = (value) =>
  typeof value === 'number' ? `${hex(value)} (${Object.is(value, -0) ? '-0' : value})` : JSON.stringify(value)

/** Everything in a value as pairs of path and bits, in a fixed order: where two of these first differ is where the values do. */
export function trace(value, path = '') {
  if (ArrayBuffer.isView(value)) {
    return [[`${path}.kind`, value.constructor.name], ...Array.from(value, (item, i) => [`${path}[${i}]`, leaf(item)])]
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => trace(item, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, leaf(value)]]
  return Object.keys(value)
    .filter((key) => key !== 'config')
    .sort()
    .flatMap((key) => trace(value[key], path === '' ? key : `${path}.${key}`))
}

/** The first place where two traces differ, in words, or null. */
export function firstDifference(expected, got) {
  for (let i = 0; i < Math.max(expected.length, got.length); i++) {
    const [path, bits] = expected[i] ?? ['nothing more', '']
    const [otherPath, otherBits] = got[i] ?? ['nothing more', '']
    if (path !== otherPath) return `expected the field ${path}, got ${otherPath}`
    if (bits !== otherBits) return `${path}: expected ${bits}, got ${otherBits}`
  }
  return null
}
