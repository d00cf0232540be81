import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvField, csvTable } from './csv-table.ts'

it('[VIEW-20] a table exports as CSV with exact numbers, RFC 4180 quoting, and missing cells empty', () => {
  const columns = [
    { key: 'rate', title: 'Rate' },
    { key: 'note', title: 'Note' },
    { key: 'constructor', title: '' },
  ]
  const rows = [
    { cells: { rate: { text: '0.032', value: 0.0316227766 }, note: 'says "no", twice' } },
    { cells: { rate: { text: '−0.5', value: -0.5 }, note: '=1+1' } },
  ]
  expect(csvTable({ columns, rows })).toBe(
    'rate,note,constructor\r\n0.0316227766,"says ""no"", twice",\r\n-0.5,\'=1+1,\r\n',
  )
})

it('[VIEW-21] no exported text starts a formula, and real numbers stay numbers', () => {
  expect(['-0.5', '+1e-5', '-Infinity', '.5', '-', '-1+2', '@a', '\tx', '\rx', '＝1'].map(csvField)).toEqual([
    '-0.5',
    '+1e-5',
    '-Infinity',
    '.5',
    "'-",
    "'-1+2",
    "'@a",
    "'\tx",
    '"\'\rx"',
    "'＝1",
  ])
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', ''),
      (rest, first) => {
        const field = csvField(first + rest)
        const content = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field
        if (Number.isNaN(Number(content))) expect('=+-@\t\r\0'.includes(content.charAt(0) || 'x')).toBe(false)
        expect([first + rest, `'${first}${rest}`]).toContain(content)
      },
    ),
  )
})
