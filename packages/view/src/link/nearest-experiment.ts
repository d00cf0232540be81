import { ConfigError, type ConfigIssue, type ExperimentConfig, experiments, fromLink, nearest } from '@sweetspot/schema'

/** Most settings that are tried one by one: what has more is no link of ours. */
const maxPairs = 60

type Reading = { readonly experiment: ExperimentConfig } | { readonly issues: readonly ConfigIssue[] }

/**
 * The valid experiment nearest to what a wrong link says, or null: misspelt names become the nearest name there is, and
 * what is wrong otherwise is left out, one setting at a time, until the rest is valid.
 */
export function nearestExperiment(fragment: string): ExperimentConfig | null {
  const value = /(?:^#?|&)x=([^&]*)/s.exec(fragment)?.[1] ?? ''
  const [, kind = '', ...pairs] = value.split('~', maxPairs + 3)
  if (pairs.length > maxPairs) return null
  const kinds = Object.keys(experiments)
  const known = kinds.includes(kind) ? kind : nearest(kind, kinds)
  return known === undefined ? null : repaired(known, pairs)
}

function repaired(kind: string, pairs: readonly string[]): ExperimentConfig | null {
  const reading = read(kind, pairs)
  if ('experiment' in reading) return reading.experiment
  const respelt = pairs.map((pair) => reading.issues.reduce(respelling, pair))
  if (respelt.some((pair, i) => pair !== pairs[i])) return repaired(kind, respelt)
  let best: { readonly pairs: readonly string[]; readonly issues: number } | null = null
  for (const fewer of withOneLess(pairs)) {
    const rest = read(kind, fewer)
    if ('experiment' in rest) return rest.experiment
    if (best === null || rest.issues.length < best.issues) best = { pairs: fewer, issues: rest.issues.length }
  }
  return best === null ? null : repaired(kind, best.pairs)
}

/** The pair with the nearest known name in place of the one that an issue says is unknown, and a list of one written as a list. */
function respelling(pair: string, { rule, given }: ConfigIssue): string {
  const names = /^is not one of (.*)$/s.exec(rule)?.[1]?.split(', ') ?? []
  const [path, value] = pair.split('_') as [string, string?]
  if (rule === 'expected a list' && given === value) return `${pair}_`
  const meant = value !== undefined && given === `'${value}'` ? nearest(value, names) : undefined
  return meant === undefined ? pair : `${path}_${meant}`
}

/** The pairs without one value of a list, then without one pair. */
function* withOneLess(pairs: readonly string[]): Generator<readonly string[]> {
  for (const [index, pair] of pairs.entries()) {
    const [path, ...written] = pair.split('_').slice(0, maxPairs)
    const values = written.filter((value) => value !== '')
    if (values.length < 2) continue
    // A list of one ends with its mark.
    const mark = values.length === 2 ? '_' : ''
    for (const at of values.keys()) yield pairs.with(index, [path, ...values.toSpliced(at, 1)].join('_') + mark)
  }
  for (const index of pairs.keys()) yield pairs.toSpliced(index, 1)
}

function read(kind: string, pairs: readonly string[]): Reading {
  try {
    return { experiment: fromLink(`#x=${['1', kind, ...pairs].join('~')}`) }
  } catch (error) {
    if (error instanceof ConfigError) return { issues: error.issues }
    throw error
  }
}
