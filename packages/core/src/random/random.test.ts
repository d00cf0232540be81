import { describe, expect, it } from 'vitest'
import { permutation, random, stream } from './index.ts'

const draw = (count: number, next: () => number) => Float64Array.from({ length: count }, next)
const mean = (x: ArrayLike<number>, f = (v: number) => v) => Array.from(x, f).reduce((a, b) => a + b, 0) / x.length

describe('random', () => {
  it('[RND-1] a seed gives these numbers on every machine', () => {
    const chance = random(1)
    expect(draw(4, chance.uniform)).toEqual(
      Float64Array.of(0.40147236445643797, 0.44106748866349144, 0.23484162384181084, 0.5618446573557917),
    )
    expect(draw(3, chance.normal)).toEqual(Float64Array.of(-0.9628325201625044, 0.8044692511120253, 1.1733154756195443))
    expect(draw(8, () => chance.integer(6))).toEqual(Float64Array.of(5, 5, 2, 5, 3, 2, 5, 1))
    expect(random(-1).uniform()).toBe(0.41934682635494624)
    expect(random(2 ** 40).uniform()).not.toBe(random(0).uniform())
  })

  it('[RND-2] uniform stays in [0, 1) and has the moments of the uniform distribution', () => {
    const n = 50000
    const x = draw(n, random(2).uniform)
    expect(x.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(x.some((value) => (value * 2 ** 52) % 1 !== 0)).toBe(true)
    // Five standard errors: 1/√12 and 1/√180 are the deviations of x and (x − ½)².
    expect(Math.abs(mean(x) - 1 / 2)).toBeLessThan((5 * Math.sqrt(1 / 12)) / Math.sqrt(n))
    expect(Math.abs(mean(x, (v) => (v - 0.5) ** 2) - 1 / 12)).toBeLessThan((5 * Math.sqrt(1 / 180)) / Math.sqrt(n))
  })

  it('[RND-3] normal has the first four moments and the tail of the standard normal', () => {
    const n = 50000
    const x = draw(n, random(3).normal)
    for (const [power, moment, variance] of [
      [1, 0, 1],
      [2, 1, 2],
      [3, 0, 15],
      [4, 3, 96],
    ] as const) {
      expect(Math.abs(mean(x, (v) => v ** power) - moment), `moment ${power}`).toBeLessThan(5 * Math.sqrt(variance / n))
    }
    // P(|z| > 1.96) = 0.05
    expect(Math.abs(mean(x, (v) => Number(Math.abs(v) > 1.959964)) - 0.05)).toBeLessThan(5 * Math.sqrt(0.0475 / n))
  })

  it.each([1, 2, 3, 7, 10])('[RND-4] integer(%i) gives each value equally often', (below) => {
    const n = 30000
    const counts = new Array<number>(below).fill(0)
    const chance = random(4)
    for (let i = 0; i < n; i++) counts[chance.integer(below)]! += 1
    const expected = n / below
    const chiSquared = counts.reduce((a, count) => a + (count - expected) ** 2 / expected, 0)
    expect(chiSquared).toBeLessThanOrEqual(below - 1 + 5 * Math.sqrt(2 * (below - 1)))
  })

  it('[RND-4] integer does not favour low values when below is not a divisor of 2^32', () => {
    // With a bare remainder of a 32-bit word the values below 2³⁰ would come up twice as often: a mean of 0.417, not 0.5.
    const below = 3 * 2 ** 30
    const chance = random(5)
    expect(Math.abs(mean(draw(20000, () => chance.integer(below) / below)) - 0.5)).toBeLessThan(0.0103)
    expect(draw(1000, () => chance.integer(2 ** 32)).some((v) => v > 2 ** 31)).toBe(true)
  })

  it('[RND-5] integer refuses a bound that is no integer in [1, 2^32]', () => {
    for (const below of [0, -1, 1.5, 2 ** 32 + 1, Number.NaN])
      expect(() => random(1).integer(below)).toThrow(`${below}`)
  })
})

describe('stream', () => {
  it('[RND-6] a stream depends on seed and keys alone, and on each of them, their order and their number', () => {
    expect(stream(1, 42).uniform()).toBe(0.20006656938230571)
    const first = (seed: number, ...keys: number[]) => stream(seed, ...keys).uniform()
    expect(first(7, 3)).toBe(first(7, 3))
    expect(first(7)).toBe(random(7).uniform())
    const different = [first(1), first(1, 0), first(1, 0, 0), first(0, 1), first(1, 2), first(2, 1), first(1, 2 ** 32)]
    expect(new Set([...different, first(1, -1), first(1, 2 ** 33), first(-1, 1)]).size).toBe(10)
  })

  it('[RND-7] streams with neighbouring seeds or keys are uncorrelated, from the first number on', () => {
    const n = 20000
    for (const along of [
      (i: number) => stream(1, i),
      (i: number) => stream(i),
      (i: number) => stream(1, 5, i),
      (i: number) => stream(1, i * 2 ** 32),
    ]) {
      const x = Float64Array.from({ length: n }, (_, i) => along(i).uniform() - 0.5)
      expect(Math.abs(mean(x))).toBeLessThan(5 * Math.sqrt(1 / 12 / n))
      expect(Math.abs(mean(x, (v) => v * v) - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n))
      for (const lag of [1, 2, 16]) {
        const products = x.subarray(lag).map((v, i) => v * x[i]!)
        expect(Math.abs(mean(products)), `lag ${lag}`).toBeLessThan((5 * (1 / 12)) / Math.sqrt(n))
      }
    }
  })

  it('[RND-8] a seed or key that is no safe integer is refused by its name', () => {
    expect(() => random(0.5)).toThrow('seed: expected a safe integer, got 0.5')
    expect(() => stream(1, 2, Number.NaN)).toThrow('keys[1]: expected a safe integer, got NaN')
  })
})

describe('permutation', () => {
  it('[RND-9] a permutation holds each index once', () => {
    for (const length of [0, 1, 2, 17, 1000]) {
      expect(permutation(length, random(length)).toSorted()).toEqual(Int32Array.from({ length }, (_, i) => i))
    }
    expect(permutation(8, random(7))).toEqual(Int32Array.of(4, 7, 6, 0, 5, 2, 3, 1))
  })

  it('[RND-10] all orders of three are equally likely', () => {
    const counts = new Map<string, number>()
    for (let i = 0; i < 12000; i++) {
      const key = permutation(3, stream(6, i)).join()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    // Five standard deviations of a binomial count with p = 1/6.
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(12000 * (5 / 36)))
  })
})
