import { presetNamed, type SearchConfig } from '@sweetspot/schema'
import { decade, panelsOf, widened } from '@sweetspot/view'
import { firstPresets } from '../../../commands/first-presets.ts'
import { createFinding, type Finding } from '../../finding/finding.ts'
import { findingBindings } from '../../finding/finding-bindings.ts'
import { settingCommands } from '../../finding/setting-commands.ts'
import type { Screen } from '../../frame/screen.ts'
import type { Binding } from '../../keys/binding.ts'
import { sharedOf } from '../../training/shared-of.ts'
import { SearchView } from './SearchView.tsx'
import { searchSettings } from './search-settings.ts'

/** The search for the best rate, decades first. */
export const searchScreen: Screen<Finding<'search'>> = {
  name: 'search',
  title: 'Search',
  create: ({ session }) =>
    createFinding(
      {
        kind: 'search',
        first: presetNamed(firstPresets.search).config as SearchConfig,
        settings: searchSettings,
        panelsOf: () => ['bathtub', 'rates', 'rounds'],
      },
      session,
    ),
  open(finding, opening) {
    if (opening.kind === 'experiment') finding.take(opening.experiment)
  },
  bindings(finding, frame) {
    const known = finding.soFar()
    const found = finding.isRunning() ? null : (known?.result.best ?? null)
    return findingBindings(finding, frame, { found, more: widenBinding(finding) })
  },
  commands: settingCommands,
  shared: ({ store }) =>
    sharedOf(store, () => {
      const { result } = store.get()
      return result === null ? [] : panelsOf(['bathtub'], result)
    }),
  leave: (finding) => finding.rest(),
  subscribe(finding, listener) {
    finding.begin()
    return finding.subscribe(listener)
  },
  View: SearchView,
}

/** The key that goes a decade beyond the edge on which the best rate sits. */
function widenBinding(finding: Finding<'search'>): Binding[] {
  const known = finding.soFar()
  if (known === null || finding.isRunning()) return []
  const { config, sweep } = known.result
  const next = widened(known.result)
  if (next === null) return []
  const [end, rate] = sweep.bestOnEdge === 'low' ? ['down', decade(config.from, -1)] : ['up', decade(config.to, 1)]
  return [
    {
      keys: ['w'],
      does: `widen the range ${end} to ${rate}: the best sits on its edge`,
      hint: `widen ${end}`,
      run: () => void finding.change(() => next),
    },
  ]
}
