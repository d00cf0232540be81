import { describe, expect, it } from 'vitest'
import { initialParams } from './initialization.ts'
import { dimensionOf, layerSizes, networkLayout } from './network-layout.ts'

const layoutOf = (features: number, hidden: number[], classes: number) =>
  networkLayout(layerSizes(features, hidden, classes))

describe('layout and start of a network', () => {
  it('[NET-13] the layout names every tensor in order, covers the vector without gaps, and marks all weights but the last', () => {
    const layout = layoutOf(64, [128, 5], 10)
    expect(layout.map(({ name, shape, role }) => [name, shape, role])).toEqual([
      ['layer1.weight', [128, 64], 'hidden-matrix'],
      ['layer1.bias', [128], 'other'],
      ['layer2.weight', [5, 128], 'hidden-matrix'],
      ['layer2.bias', [5], 'other'],
      ['layer3.weight', [10, 5], 'other'],
      ['layer3.bias', [10], 'other'],
    ])
    let offset = 0
    for (const tensor of layout) {
      expect(tensor.offset).toBe(offset)
      expect(tensor.length).toBe(tensor.shape.reduce((product, size) => product * size, 1))
      offset += tensor.length
    }
    expect(dimensionOf(layout)).toBe(offset)
    expect(layoutOf(64, [], 10).map(({ role }) => role)).toEqual(['other', 'other'])
  })

  it('[NET-14] weights are normal with √(2/inputs) for He and √(2/(inputs + outputs)) for Xavier, biases 0', () => {
    const layout = layoutOf(100, [300], 50)
    for (const [activation, initialization, denominators] of [
      ['relu', 'auto', [100, 300]],
      ['gelu', 'auto', [100, 300]],
      ['tanh', 'auto', [400, 350]],
      ['tanh', 'he', [100, 300]],
      ['relu', 'xavier', [400, 350]],
    ] as const) {
      const params = initialParams(layout, { activation, initialization }, 1)
      for (const layer of [0, 1]) {
        const { offset, length } = layout[2 * layer]!
        const scale = Math.sqrt(2 / denominators[layer]!)
        const z = params.slice(offset, offset + length).map((weight) => weight / scale)
        const mean = (values: Float64Array) => values.reduce((total, x) => total + x, 0) / length
        const squares = z.map((x) => x * x)
        // Five standard errors of the mean, the second and the fourth moment of `length` normal numbers.
        expect(Math.abs(mean(z))).toBeLessThan(5 / Math.sqrt(length))
        expect(Math.abs(mean(squares) - 1)).toBeLessThan(5 * Math.sqrt(2 / length))
        expect(Math.abs(mean(squares.map((x) => x * x)) - 3)).toBeLessThan(5 * Math.sqrt(96 / length))
        const bias = layout[2 * layer + 1]!
        expect(params.slice(bias.offset, bias.offset + bias.length).every((b) => b === 0)).toBe(true)
      }
    }
  })

  it('[NET-15] the start is a fresh vector of the seed; another width of the last layer leaves the first weights alone', () => {
    const choices = { activation: 'relu', initialization: 'auto' } as const
    const first = initialParams(layoutOf(4, [3], 2), choices, 7)
    expect(initialParams(layoutOf(4, [3], 2), choices, 7)).toEqual(first)
    expect(initialParams(layoutOf(4, [3], 2), choices, 8)).not.toEqual(first)
    expect(initialParams(layoutOf(4, [3], 9), choices, 7).slice(0, 12)).toEqual(first.slice(0, 12))
    expect(first.slice(0, 3)).not.toEqual(first.slice(15, 18))
  })
})
