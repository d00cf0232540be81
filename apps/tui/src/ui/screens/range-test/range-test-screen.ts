import { presetNamed, type RangeTestConfig } from '@sweetspot/schema'
import { panelsOf, remedied } from '@sweetspot/view'
import { firstPresets } from '../../../commands/first-presets.ts'
import { createFinding, type Finding } from '../../finding/finding.ts'
import { findingBindings } from '../../finding/finding-bindings.ts'
import { settingCommands } from '../../finding/setting-commands.ts'
import type { Screen } from '../../frame/screen.ts'
import type { Binding } from '../../keys/binding.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { RangeTestView } from './RangeTestView.tsx'
import { rangeTestSettings } from './range-test-settings.ts'

/** A range test as it runs, and its check. */
export const rangeTestScreen: Screen<Finding<'range-test'>> = {
  name: 'range-test',
  title: 'Range test',
  create: ({ session }) =>
    createFinding(
      {
        kind: 'range-test',
        first: presetNamed(firstPresets['range-test']).config as RangeTestConfig,
        settings: rangeTestSettings,
        panelsOf: ({ check }) => (check ? ['ramp', 'bathtub', 'rules'] : ['ramp', 'rules']),
      },
      session,
    ),
  open(finding, opening) {
    if (opening.kind === 'experiment') finding.take(opening.experiment)
  },
  bindings(finding, frame) {
    const result = finding.soFar()?.result
    return findingBindings(finding, frame, {
      found: result?.recommendation ?? null,
      more: [...remedyBinding(finding), checkBinding(finding)],
    })
  },
  commands: settingCommands,
  shared: ({ store, get }) =>
    sharedOf(store, () => {
      const { result } = store.get()
      return result === null ? [] : panelsOf([get().panel === 'bathtub' ? 'range-check' : 'range-test'], result)
    }),
  leave: (finding) => finding.rest(),
  subscribe(finding, listener) {
    finding.begin()
    return finding.subscribe(listener)
  },
  View: RangeTestView,
}

/** The key that does what a refusal advises. */
function remedyBinding(finding: Finding<'range-test'>): Binding[] {
  const known = finding.soFar()
  if (known === null || finding.isRunning()) return []
  const next = remedied(known.result)
  return next === null
    ? []
    : [
        {
          keys: ['w'],
          does: 'do what the refusal advises',
          hint: 'as advised',
          run: () => void finding.change(() => next),
        },
      ]
}

function checkBinding(finding: Finding<'range-test'>): Binding {
  const { check } = finding.config()
  return {
    keys: ['c'],
    does: check ? 'do without the check' : 'check the picks against whole runs',
    hint: check ? 'no check' : 'check',
    run() {
      finding.change(() => ({ ...finding.config(), check: !check }))
      finding.set({ panel: check ? 'ramp' : 'bathtub' })
    },
  }
}
