import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { experimentInputs } from '../../test/arbitrary.ts'
import { ConfigError } from '../errors/config-error.ts'
import { parse } from '../errors/parse.ts'
import { parseExperiment } from '../errors/parse-experiment.ts'
import { experimentConfig, experiments } from '../experiments/index.ts'
import { runConfig } from '../experiments/run.ts'
import { limits } from '../limits.ts'
import { presets } from '../presets/index.ts'
import { differences } from './differences.ts'
import { fromLink, toLink } from './link.ts'
import { fromPairs, keyAliases, toPairs } from './link-pairs.ts'

const complaint = (text: string) => {
  try {
    fromLink(text)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no complaint'
}
const links = Object.values(presets).map((preset) => toLink(preset.config))

describe('links', () => {
  it('[SCHEMA-22] a link says in readable, unescaped characters what differs from the defaults', () => {
    expect(toLink({ task: { name: 'digits' } })).toBe('#x=1~run~t_digits')
    expect(toLink(presets['flagship']!.config)).toBe(
      '#x=1~comparison~r.t_digits~r.t.activation_tanh~r.record.validationEvery_50~lrs_1e-4_0.01_0.1_1_3.16~seeds_1_2_3',
    )
    expect(toLink(presets['warmup-cosine']!.config)).toContain('~sc_warmup~sc.steps_50~sc.sc_cosine')
    expect(toLink(presets['averaging']!.config)).toContain('~lrs_1.5_~os.0_sgd~os.1_sgd~os.1.momentum_0.9')
  })

  it('[SCHEMA-23] every preset fits into a link and comes back from it', () => {
    for (const { name, config } of Object.values(presets)) {
      const link = toLink(config)
      expect(link).toMatch(/^#x=[A-Za-z0-9._~-]+$/)
      expect(link.length, name).toBeLessThanOrEqual(600)
      expect(fromLink(link)).toStrictEqual(config)
      expect(toLink(fromLink(link))).toBe(link)
    }
  })

  it('[SCHEMA-24] any experiment comes back from its pairs: no value is read as another', () => {
    fc.assert(
      fc.property(experimentInputs(), (input) => {
        const config = parseExperiment(input)
        const less = differences(experiments[config.kind], config)
        expect(parse(experiments[config.kind], less)).toStrictEqual(config)
        expect(fromPairs(toPairs(less))).toStrictEqual(less)
        if (toPairs(less).join('~').length < 1900) expect(toLink(config)).toBe(toLink(input))
      }),
      { seed: 6, numRuns: 60 },
    )
    const used = JSON.stringify(Object.values(experiments).map((schema) => Object.keys(schema.shape)))
    for (const alias of keyAliases.values()) expect(used).not.toContain(`"${alias}"`)
  })

  it('[SCHEMA-25] a whole URL, a fragment, a bare value and one that a program has escaped are the same link', () => {
    const { config } = presets['flagship']!
    const value = toLink(config).slice(3)
    const spellings = [`https://example.org/a/?q=1#x=${value}`, `#x=${value}`, `#chapter=4&x=${value}`, ` ${value}\n`]
    for (const text of [...spellings, `#x=${value.replaceAll('~', '%7E')}`])
      expect(fromLink(text)).toStrictEqual(config)
  })

  it('[SCHEMA-26] links of other versions, of no kind and of other things say what they are', () => {
    expect(complaint('#x=2~run~t_digits')).toBe(
      'link: expected a link of version 1, got 2. It was made by a newer Sweetspot: update this one.',
    )
    expect(complaint('#x=0~run~t_digits')).toBe(
      'link: expected a link of version 1, got 0. There is none: copy the link again.',
    )
    expect(complaint('https://example.org/')).toMatch(/^link: expected a Sweetspot link, #x=1~…, got 'https:/)
    expect(complaint('#x=1~serch~r.t_digits')).toContain("did you mean 'search'?")
    expect(complaint('#x=1~run~t_digits~nonsense')).toBe(
      "link: expected path_value between two ~, got 'nonsense'. The link is damaged: copy it again, whole.",
    )
    expect(complaint('#x=1~run~t_digits~lr_1~lr_2')).toContain("got 'lr_2'")
    expect(complaint('#x=1~run~t_digits~constructor_1')).toContain("got 'constructor_1'")
    expect(complaint('#x=1~run~t_digits~stpes_1')).toContain("did you mean 'steps'?")
    expect(complaint('#x=1~run~t_digits~lr_0')).toContain('learningRate: expected a number above 0, got 0.')
  })

  it('[SCHEMA-27] a link may not ask for more characters, steps or work than a stranger is allowed; each limit names itself', () => {
    expect(complaint(`#x=1~run~t_digits${'~'.repeat(limits.linkCharacters)}`)).toContain(
      'The limit "linkCharacters" is 2,000',
    )
    expect(complaint('#x=1~run~t_parabola~steps_500001')).toBe(
      'steps: expected at most 500,000 steps from a link, got 500001. The limit "stepsFromLink" is 500,000 updates of one run from a link.',
    )
    expect(complaint('#x=1~search~r.t_parabola~r.steps_500001')).toContain('run.steps: expected at most 500,000 steps')
    expect(complaint('#x=1~range-test~r.t_parabola~startStep_500001')).toContain('startStep: expected at most')
    expect(complaint('#x=1~run~t_digits~t.hidden_4096_~steps_100000')).toBe(
      'expected at most 1,000,000,000,000 of work from a link, got 1.97e+12. The limit "workFromLink" is 1,000,000,000,000 runs × steps × parameters × batch from a link.',
    )
    const learningRates = Array.from({ length: 64 }, (_, i) => 1e-3 + i * 1.234_567_891_234e-9)
    const optimizers = Array.from({ length: 1 }, () => ({ name: 'adam', beta1: 0.123_456_789_012_345 }) as const)
    const seeds = Array.from({ length: 16 }, (_, i) => 2_000_000_000 + i)
    const run = { task: { name: 'digits' } } as const
    const interventions = Array.from({ length: 60 }, (_, step) => ({ step, learningRate: 0.123_456_789 }))
    expect(() =>
      toLink({ kind: 'comparison', run: { ...run, interventions }, learningRates, optimizers, seeds }),
    ).toThrow('The limit "linkCharacters" is 2,000 characters of a link. Save it as a file instead.')
  })

  it('[SCHEMA-28] whatever the text, the answer is an experiment or a ConfigError', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...links), fc.nat(), fc.nat(8), fc.string({ unit: 'binary', maxLength: 4 }))
      .map(([link, at, cut, insert]) => {
        const start = at % link.length
        return link.slice(0, start) + insert + link.slice(start + cut)
      })
    const spliced = fc
      .tuple(fc.constantFrom(...links), fc.constantFrom(...links), fc.nat(99), fc.nat(99))
      .map(([a, b, i, j]) => a.slice(0, i) + b.slice(j))
    const pairs = fc
      .array(fc.stringMatching(/^[a-z.0-9]{0,9}_[a-z0-9._-]{0,6}$/), { maxLength: 6 })
      .map((list) => `1~run~t_digits~${list.join('~')}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mutated, spliced, pairs), (text) => {
        try {
          expect(parse(experimentConfig, fromLink(text))).toBeDefined()
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
        }
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('[SCHEMA-29] a name, a number and a flag are told apart by what they look like', () => {
    const input = { task: { name: 'digits' }, optimizer: { name: 'adam', amsgrad: true, epsilon: 1e-10 } } as const
    expect(toLink(input)).toBe('#x=1~run~t_digits~o_adam~o.epsilon_1e-10~o.amsgrad_true')
    expect(fromLink(toLink(input))).toStrictEqual(parse(runConfig, input))
  })
})
