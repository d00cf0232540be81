import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatCount, plural } from './count.ts'
import { formatDecades } from './decades.ts'
import { formatLoss } from './loss.ts'
import { formatNumber } from './number.ts'
import { formatPercent } from './percent.ts'
import { formatPower } from './power.ts'
import { formatRate } from './rate.ts'
import { formatShort } from './short.ts'

it('[VIEW-1] a learning rate takes at most six characters and reads back within 5 %', () => {
  const rates = [1e-3, 1e-5, 3.1623, 0.0316228, 0.00316228, 10 ** -4.5, 1000, 10_000, 316_228, 0, Number.NaN, Infinity]
  expect(rates.map(formatRate)).toEqual([
    '0.001',
    '1e-5',
    '3.16',
    '0.0316',
    '0.0032',
    '3.2e-5',
    '1000',
    '1e4',
    '3.16e5',
    '0',
    'NaN',
    'Infinity',
  ])
  fc.assert(
    fc.property(fc.double({ min: -9, max: 5.999, noNaN: true }), (exponent) => {
      const rate = 10 ** exponent
      expect(formatRate(rate).length).toBeLessThanOrEqual(6)
      expect(Math.abs(Number(formatRate(rate)) / rate - 1)).toBeLessThanOrEqual(0.05)
    }),
  )
})

it('[VIEW-2] a loss shows four significant digits, whole numbers as they are, the ends of the numbers by name', () => {
  const losses = [Math.LN10, 0.0273123, 300, 130.04, 12_345.6, 1.23456e-5, 9.87654e8, Infinity, -Infinity, Number.NaN]
  expect(losses.map(formatLoss).join(' ')).toBe('2.303 0.02731 300 130.0 12346 1.235e-5 9.877e8 Infinity -Infinity NaN')
})

it('[VIEW-3] counts, percentages, decades and powers read as people write them', () => {
  expect([formatCount(1234567), formatCount(-1234), plural(1, 'rate'), plural(2500, 'rate')]).toEqual([
    '1,234,567',
    '-1,234',
    '1 rate',
    '2,500 rates',
  ])
  expect([0.9834, 0.1, 0, 0.0001, 0.9999, 1, -0.05].map(formatPercent).join(' ')).toBe(
    '98.3% 10% 0% <0.1% >99.9% 100% −5%',
  )
  expect([0.42, -1.3, 0.001, 1].map(formatDecades).join(', ')).toBe(
    '+0.42 decades, −1.30 decades, 0 decades, +1.00 decade',
  )
  expect([1e-3, 1, 10, 1e12].map((value) => formatPower(value)).join(' ')).toBe('10⁻³ 1 10 10¹²')
  expect(formatPower(1e-3, true)).toBe('1e-3')
  expect(() => formatPower(2)).toThrow('expected a power of ten, got 2')
})

it('[VIEW-48] signed numbers have a true minus; in running text at most three digits and no needless zeros', () => {
  expect([-8, 4.494e307, -Infinity, -0, Number.NaN].map(formatNumber).join(' ')).toBe('−8 4.494e307 −Infinity 0 NaN')
  expect([0.188, 1.0700001, -4899.2, 2.2e12, 0.00042, 0].map(formatShort).join(' ')).toBe(
    '0.188 1.07 −4900 2.2e12 4.2e-4 0',
  )
})
