import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { log } from '../numeric/index.ts'
import { entropyOf, frequenciesOf, varianceOf } from './baseline.ts'
import { loadData } from './load-data.ts'
import { MASS, MEASURES, penguinMassData } from './penguin-mass.ts'
import { withFirstTraining } from './samples.ts'

const tools = new URL('../../../../tools/data/', import.meta.url)
const counts = (labels: Int32Array, classes: number) =>
  Array.from({ length: classes }, (_, k) => labels.filter((label) => label === k).length)
const column = (features: Float64Array, width: number, k: number) => features.filter((_, i) => i % width === k)
const mean = (values: Float64Array) => values.reduce((total, value) => total + value, 0) / values.length

describe('data sets', () => {
  it('[TASK-6] the data modules are what the generator makes of the raw files', async () => {
    const { digitsModule } = await import(new URL('digits.mjs', tools).href)
    const { penguinsModule } = await import(new URL('penguins.mjs', tools).href)
    const generated = (name: string) => readFileSync(new URL(`generated/${name}.ts`, import.meta.url), 'utf8')
    expect(generated('digits') === digitsModule(readFileSync(new URL('raw/digits.csv.gz', tools)))).toBe(true)
    expect(generated('penguins')).toBe(penguinsModule(readFileSync(new URL('raw/penguins.json', tools), 'utf8')))
  })

  it('[TASK-7] the digits are 1,437 training and 360 validation images of sixteenths in [0, 1], all as in the raw file', async () => {
    const { training, validation, featureCount, classes } = await loadData('digits')
    expect([training.count, validation.count, featureCount, classes]).toEqual([1437, 360, 64, 10])
    const perClass = counts(training.labels, 10).map((n, k) => n + counts(validation.labels, 10)[k]!)
    expect(perClass).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180])
    const pixels = [...training.features, ...validation.features].map((value) => value * 16)
    expect(pixels.length).toBe(1797 * 64)
    expect(pixels.every((value) => Number.isInteger(value) && value >= 0 && value <= 16)).toBe(true)
    const { gunzipSync } = await import('node:zlib')
    const rows = gunzipSync(readFileSync(new URL('raw/digits.csv.gz', tools)))
      .toString()
      .trim()
      .split('\n')
    const labels = [...training.labels, ...validation.labels]
    const decoded = labels.map((label, i) => `${pixels.slice(i * 64, i * 64 + 64).join(',')},${label}`)
    expect(decoded.sort()).toEqual(rows.sort())
    expect(Math.min(...counts(validation.labels, 10))).toBeGreaterThan(20)
    expect(Math.abs(entropyOf(training.labels, 10) - log(10))).toBeLessThan(1e-3)
  })

  it('[TASK-8] the penguins are 273 training and 69 validation rows, a fifth of each species, standardised on the training rows', async () => {
    const { training, validation, targetScale } = await loadData('penguins')
    expect(counts(training.labels, 3)).toEqual([121, 54, 98])
    expect(counts(validation.labels, 3)).toEqual([30, 14, 25])
    for (let k = 0; k < MEASURES; k++) {
      const values = column(training.features, MEASURES, k)
      expect(mean(values)).toBeCloseTo(0, 12)
      expect(varianceOf(values)).toBeCloseTo(1, 12)
    }
    expect(training.targets).toEqual(column(training.features, MEASURES, MASS))
    const grams = [...training.targets, ...validation.targets].map(
      (target) => targetScale!.mean + target * targetScale!.standardDeviation,
    )
    expect([Math.min(...grams), Math.max(...grams)].map(Math.round)).toEqual([2700, 6300])
    expect(grams.every((mass) => Math.abs(mass / 25 - Math.round(mass / 25)) < 1e-9)).toBe(true)
  })

  it('[TASK-9] the regression of the mass never sees the mass among its features and has the same split', async () => {
    const penguins = await loadData('penguins')
    const mass = penguinMassData(penguins)
    expect([mass.featureCount, mass.classes, mass.training.count, mass.validation.count]).toEqual([3, 0, 273, 69])
    expect(mass.training.targets).toBe(penguins.training.targets)
    for (const k of [0, 1, 2]) {
      expect(column(mass.training.features, 3, k)).toEqual(column(penguins.training.features, 4, k))
    }
  })

  it('[TASK-10] fewer training images are the first ones, and validation stays whole', async () => {
    const data = await loadData('digits')
    const fewer = withFirstTraining(data, 200)
    expect([fewer.training.count, fewer.training.features.length, fewer.validation.count]).toEqual([200, 12800, 360])
    expect(fewer.training.labels).toEqual(data.training.labels.slice(0, 200))
    expect(withFirstTraining(data, 1437)).toBe(data)
  })

  it('[TASK-11] an unknown data set is refused with the names there are', async () => {
    await expect(loadData('iris' as never)).rejects.toThrow("'iris' is not a data set. Load 'digits' or 'penguins'.")
  })

  it('[TASK-12] the best constant prediction has the entropy of the labels or the variance of the targets as its loss', () => {
    expect(entropyOf([0, 1, 0, 1], 2)).toBeCloseTo(Math.LN2, 15)
    expect(entropyOf([1, 1, 1], 3)).toBe(0)
    expect(frequenciesOf([0, 0, 2, 0], 3)).toEqual([0.75, 0, 0.25])
    expect(varianceOf(Float64Array.of(1, 2, 3, 6))).toBe(3.5)
  })
})
