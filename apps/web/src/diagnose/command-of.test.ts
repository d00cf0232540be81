import { describe, expect, it } from 'vitest'
import { beyondCommand, commandOf } from './command-of.ts'
import type { LogRun } from './log-run.ts'

const named = (name: string, columns: LogRun['columns'] = {}): LogRun => ({
  key: 'a',
  name,
  source: { kind: 'text', text: '' },
  columns,
  learningRate: null,
})

describe('the command', () => {
  it.each([
    ['run.csv', 'sweetspot diagnose run.csv'],
    ["my run's log.csv", String.raw`sweetspot diagnose 'my run'\''s log.csv'`],
    ['$(rm -r).csv', "sweetspot diagnose '$(rm -r).csv'"],
    ['--exit-code', 'sweetspot diagnose ./--exit-code'],
  ])('[WDIAG-13] the name %j is one word to a shell, and no option', (name, command) => {
    expect(commandOf(named(name))).toBe(command)
  })

  it('[WDIAG-14] where the command would know less, that is said', () => {
    expect([
      beyondCommand(named('a'), 1),
      beyondCommand(named('a', { loss: 1 }), 1),
      beyondCommand(named('a'), 2),
    ]).toEqual([null, expect.stringContaining('rename'), expect.stringContaining('one log alone')])
  })
})
