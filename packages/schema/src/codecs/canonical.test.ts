import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { experimentInputs } from '../../test/arbitrary.ts'
import { parseExperiment } from '../errors/parse-experiment.ts'
import { experimentConfig } from '../experiments/index.ts'
import { presets } from '../presets/index.ts'
import { canonical } from './canonical.ts'
import { hashOf } from './hash.ts'
import { fromJson, toJson } from './json.ts'

describe('canonical form and hash', () => {
  it('[SCHEMA-19] the canonical text has version and defaults written out, keys sorted, numbers short', () => {
    expect(canonical({ task: { name: 'parabola', curvature: 2.0 }, learningRate: 0.000_000_1 })).toBe(
      '{"clipping":{"name":"none"},"interventions":[],"kind":"run","learningRate":1e-7,' +
        '"optimizer":{"dampening":0,"maximize":false,"momentum":0,"name":"sgd","nesterov":false,"weightDecay":0},' +
        '"record":{"params":"none","perTensor":false,"probeEvery":1,"stabilityEvery":0,"validationEvery":0,"watch":[]},' +
        '"schedule":{"name":"constant"},' +
        '"seed":1,"steps":500,"stop":{"factor":0,"smoothing":0.7,"target":null},' +
        '"task":{"curvature":2,"lossScale":1,"name":"parabola","noise":0,"precision":"float64","start":[4]},"version":1,"whenNonFinite":"end"}',
    )
  })

  it('[SCHEMA-20] the same experiment has the same hash: key order, defaults left out and spelling of numbers do not count', () => {
    const hash = hashOf({ task: { name: 'digits' }, learningRate: 0.001 })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf({ learningRate: 1e-3, version: 1, steps: 500, kind: 'run', task: { name: 'digits' } })).toBe(hash)
    expect(hashOf({ learningRate: 1e-3, task: { name: 'digits' }, seed: 2 })).not.toBe(hash)
    fc.assert(
      fc.property(experimentInputs(), (input) => {
        const config = parseExperiment(input)
        expect(hashOf(input)).toBe(hashOf(config))
        expect(hashOf(reversed(config) as typeof config)).toBe(hashOf(config))
        expect(canonical(fromJson(toJson(config), experimentConfig))).toBe(canonical(config))
      }),
      { seed: 5, numRuns: 30 },
    )
  })

  it('[SCHEMA-21] the hash is SHA-256 of the canonical text in UTF-8, and every preset has one of its own', async () => {
    const { config } = presets['flagship']!
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(config)))
    expect(hashOf(config)).toBe(Buffer.from(digest).toString('hex'))
    const hashes = Object.values(presets).map((preset) => hashOf(preset.config))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  )
}
