import { expect, it } from 'vitest'
import { config } from 'zod'
import { fromLink, parseExperiment, presets, toLink } from '../src/index.ts'

it('[SCHEMA-49] nothing is compiled at run time: zod is jitless, and parsing works where Function is forbidden', () => {
  expect(config().jitless).toBe(true)
  const native = globalThis.Function
  const attempts: unknown[] = []
  const forbidden = new Proxy(native, {
    construct: (_, given) => forbid(attempts, given),
    apply: (_, _this, given) => forbid(attempts, given),
  })
  globalThis.Function = forbidden
  try {
    expect(() => new Function('return 1')).toThrow(EvalError)
    for (const { config: experiment } of Object.values(presets))
      expect(fromLink(toLink(experiment))).toEqual(experiment)
    expect(() => parseExperiment({ task: { name: 'digit' } })).toThrow("did you mean 'digits'?")
  } finally {
    globalThis.Function = native
  }
  expect(attempts).toHaveLength(1)
})

function forbid(attempts: unknown[], given: unknown): never {
  attempts.push(given)
  throw new EvalError('unsafe-eval')
}
