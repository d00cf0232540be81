import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { runConfig } from '../experiments/run.ts'
import { optimizers } from '../optimizers/index.ts'
import { schedules } from '../schedules/index.ts'
import { tasks } from '../tasks/index.ts'
import { fieldsOf } from './field.ts'
import { settingForms, startOf } from './setting-form.ts'

const forms = settingForms(runConfig)
const named = (key: string) => {
  const form = forms[key]
  if (form?.kind !== 'named') throw new Error(`${key} is not a choice among named things`)
  return form
}

describe('forms of settings', () => {
  it('[LAB-1] the forms of a run have every task, optimizer and schedule by its name', () => {
    expect(['task', 'optimizer', 'schedule'].map((key) => Object.keys(named(key).members))).toEqual(
      [tasks, optimizers, schedules].map((all) => Object.keys(all)),
    )
  })

  it('[LAB-2] each has a form for every setting that its schema describes but the name', () => {
    for (const [key, all] of Object.entries({ task: tasks, optimizer: optimizers })) {
      for (const [name, schema] of Object.entries(all)) {
        const { name: _name, ...described } = fieldsOf(schema)
        expect(Object.keys(named(key).members[name]!.settings)).toEqual(Object.keys(described))
      }
    }
  })

  it('[LAB-3] what a form says to begin with is a valid run, whichever name is chosen', () => {
    for (const key of ['task', 'optimizer', 'schedule', 'clipping']) {
      for (const name of Object.keys(named(key).members)) {
        // Some schedules move the momentum, which some optimizers do not have: Adam does.
        const run = { task: { name: 'parabola' }, optimizer: { name: 'adam' }, [key]: startOf(named(key), name) }
        expect(parse(runConfig, run)).toHaveProperty([key, 'name'], name)
      }
    }
  })

  it('[LAB-4] a schedule within a schedule, and a list of schedules, are forms too', () => {
    const { warmup, sequence } = named('schedule').members
    const inner = warmup!.settings['schedule']
    const parts = sequence!.settings['parts']
    expect(inner?.kind === 'named' && Object.keys(inner.members)).toContain('cosine')
    expect(parts?.kind === 'list' && parts.entry.kind === 'group' && Object.keys(parts.entry.settings)).toEqual([
      'schedule',
      'steps',
      'factor',
    ])
  })
})
