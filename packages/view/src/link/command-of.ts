import { ConfigError, type ExperimentConfig, hashOf, presets, toLink } from '@sweetspot/schema'

/** The commands that take a preset's name and run it as it is. */
const commands: Readonly<Partial<Record<ExperimentConfig['kind'], string>>> = {
  comparison: 'compare',
  overlay: 'overlay',
  'range-test': 'range-test',
  search: 'search',
}

/** The link of an experiment, or null where it is longer than a link may be. */
export function linkOf(experiment: ExperimentConfig): string | null {
  try {
    return toLink(experiment)
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}

let presetsByHash: ReadonlyMap<string, string> | undefined

/** The name of the preset that an experiment is; every preset is hashed once, when it is first asked for. */
function presetOf(experiment: ExperimentConfig): string | undefined {
  presetsByHash ??= new Map(Object.values(presets).map(({ name, config }) => [hashOf(config), name]))
  return presetsByHash.get(hashOf(experiment))
}

/** The line for a terminal that gives the same bits: the preset's where the experiment is one, else the link's; null without either. */
export function commandOf(experiment: ExperimentConfig): string | null {
  const preset = presetOf(experiment)
  const command = commands[experiment.kind]
  if (preset !== undefined && command !== undefined) return `sweetspot ${command} ${preset}`
  const link = linkOf(experiment)
  return link === null ? null : `sweetspot open '${link}'`
}
