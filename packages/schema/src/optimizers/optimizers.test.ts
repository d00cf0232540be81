import { describe, expect, expectTypeOf, it } from 'vitest'
import { ConfigError } from '../errors/config-error.ts'
import { parse } from '../errors/parse.ts'
import { fieldsOf } from '../fields/field.ts'
import {
  type ClippingConfig,
  clippingConfig,
  type OptimizerConfigOf,
  type OptimizerInput,
  type OptimizerName,
  optimizerConfig,
  optimizers,
} from './index.ts'

describe('optimizer configs', () => {
  it.each(Object.keys(optimizers) as OptimizerName[])('[OPT-40] a name is a whole config: %s', (name) => {
    const config = parse(optimizerConfig, { name })
    expect(config.name).toBe(name)
    expect(parse(optimizerConfig, config)).toEqual(config)
  })

  it.each(Object.entries(optimizers))(
    '[OPT-41] every setting says what it means, and its default is within its bounds: %s',
    (name, schema) => {
      const fields = fieldsOf(schema)
      expect(Object.keys(fields)).toEqual(Object.keys(schema.shape))
      for (const [key, field] of Object.entries(fields)) {
        expect(field.meaning, key).toMatch(/^[A-Z].*\.$/)
        if (field.kind === 'real' || field.kind === 'integer') expect(field.unit, `${name}.${key}`).toBeDefined()
      }
    },
  )

  it("[OPT-42] the defaults are PyTorch's", () => {
    expect(parse(optimizerConfig, { name: 'adamw' })).toMatchObject({
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      weightDecay: 0.01,
    })
    expect(parse(optimizerConfig, { name: 'rmsprop' })).toMatchObject({ alpha: 0.99, epsilon: 1e-8, momentum: 0 })
    expect(parse(optimizerConfig, { name: 'adagrad' })).toMatchObject({ epsilon: 1e-10, learningRateDecay: 0 })
    expect(parse(optimizerConfig, { name: 'adadelta' })).toMatchObject({ rho: 0.9, epsilon: 1e-6 })
    expect(parse(optimizerConfig, { name: 'nadam' })).toMatchObject({
      momentumDecay: 0.004,
      decoupledWeightDecay: false,
    })
    expect(parse(optimizerConfig, { name: 'rprop' })).toMatchObject({
      etaMinus: 0.5,
      etaPlus: 1.2,
      minStepSize: 1e-6,
      maxStepSize: 50,
    })
    expect(parse(optimizerConfig, { name: 'muon' })).toMatchObject({
      momentum: 0.95,
      nesterov: true,
      weightDecay: 0.1,
      epsilon: 1e-7,
    })
  })

  it.each([
    ['a decay rate of 1', { name: 'adam', beta1: 1 }, 'beta1'],
    ['a negative ε', { name: 'adam', epsilon: -1e-8 }, 'epsilon'],
    ['Nesterov without momentum', { name: 'sgd', nesterov: true }, 'nesterov'],
    ['Nesterov with dampening', { name: 'sgd', nesterov: true, momentum: 0.9, dampening: 0.1 }, 'nesterov'],
    ['a smallest step above the largest', { name: 'rprop', minStepSize: 2, maxStepSize: 1 }, 'minStepSize'],
    ['half an iteration', { name: 'muon', newtonSchulzSteps: 2.5 }, 'newtonSchulzSteps'],
    ['a setting of another optimizer', { name: 'lion', epsilon: 1e-8 }, ''],
  ])('[OPT-43] refuses %s, and says where', (_what, input, path) => {
    const error = (() => {
      try {
        return parse(optimizerConfig, input)
      } catch (caught) {
        return caught
      }
    })()
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).issues[0]?.path.endsWith(path)).toBe(true)
  })

  it.each([
    [
      { name: 'sgd', nesterov: true },
      'nesterov: expected only with momentum above 0 and dampening 0, got true; set momentum to 0.9, or leave nesterov out',
    ],
    [
      { name: 'rprop', minStepSize: 2, maxStepSize: 1 },
      'minStepSize: expected at most maxStepSize, got 2; lower it or raise maxStepSize',
    ],
  ])('[OPT-46] says what to do about settings that exclude each other: %j', (input, message) => {
    expect(() => parse(optimizerConfig, input)).toThrow(message)
  })

  it('[OPT-44] clipping is none, or by norm or value with a positive threshold', () => {
    expect(parse(clippingConfig, { name: 'norm', threshold: 1 })).toEqual({ name: 'norm', threshold: 1 })
    expect(() => parse(clippingConfig, { name: 'value', threshold: 0 })).toThrow(ConfigError)
    expect(() => parse(clippingConfig, { name: 'norm' })).toThrow(ConfigError)
    expectTypeOf<ClippingConfig['name']>().toEqualTypeOf<'none' | 'norm' | 'value'>()
  })

  it('[OPT-45] what is wrong with a config is wrong to the compiler too', () => {
    const inputs: OptimizerInput[] = [
      { name: 'adam', beta1: 0.5 },
      // @ts-expect-error no optimizer has this name
      { name: 'adamm' },
      // @ts-expect-error sgd has no β₁
      { name: 'sgd', beta1: 0.9 },
      // @ts-expect-error ε is a number
      { name: 'adam', epsilon: '1e-8' },
      // @ts-expect-error no such placement in RMSprop
      { name: 'rmsprop', epsilonPlacement: 'before-correction' },
    ]
    const clippings: ClippingConfig[] = [
      { name: 'none' },
      // @ts-expect-error a norm needs its threshold
      { name: 'norm' },
    ]
    expectTypeOf<OptimizerConfigOf<'adam'>['epsilonPlacement']>().toEqualTypeOf<
      'outside' | 'inside' | 'before-correction'
    >()
    expect(inputs.map((input) => optimizerConfig.safeParse(input).success)).toEqual([true, false, false, false, false])
    expect(clippings.map((clipping) => clippingConfig.safeParse(clipping).success)).toEqual([true, false])
  })
})
