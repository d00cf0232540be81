import type { z } from 'zod'
import { parseExperiment } from '../errors/parse-experiment.ts'
import type { OverlayConfig } from '../experiments/overlay.ts'
import { type RunConfig, runConfig } from '../experiments/run.ts'
import { definitionOf, memberFor } from '../fields/shape.ts'
import { differences } from './differences.ts'
import { sameValue } from './same-value.ts'

type Plain = Readonly<Record<string, unknown>>

/**
 * An overlay for a link: the first run by its differences from the defaults, every other one by its differences from the first,
 * so that sixteen runs that differ in a rate take little more room than one.
 *
 * A thing with a `name` that stands in a difference is meant whole, and so is a list; what has no name is a change to the
 * first run's own.
 */
export function overlayDifferences({ runs }: OverlayConfig): Plain {
  const [first, ...others] = runs as [RunConfig, ...RunConfig[]]
  const changes = others.map((run) => {
    const change = changeOf(runConfig, first, run)
    // Nothing at all would leave a gap in the list.
    return Object.keys(change).length > 0 ? change : { learningRate: run.learningRate }
  })
  return { runs: [differences(runConfig, first), ...changes] }
}

function changeOf(schema: z.ZodType, before: Plain, after: Plain): Plain {
  const shape = definitionOf(memberFor(schema, after)!).shape ?? {}
  const moved = Object.keys(shape).filter((key) => !sameValue(before[key], after[key]))
  return Object.fromEntries(
    moved.map((key) => {
      const [field, old, own] = [shape[key]!, before[key], after[key]]
      if (isPlain(old) && isPlain(own) && isSameThing(old, own)) return [key, changeOf(field, old, own)]
      return [key, typeof own === 'object' && own !== null ? differences(field, own) : own]
    }),
  )
}

/** Whether one can become the other by changes: it has the same name, and what it may leave out is left out in neither or both. */
function isSameThing(before: Plain, after: Plain): boolean {
  const keysOf = (thing: Plain) => Object.keys(thing).filter((key) => thing[key] !== undefined)
  return before['name'] === after['name'] && keysOf(before).every((key) => keysOf(after).includes(key))
}

/**
 * An overlay out of a link: what `overlayDifferences` took away is there again. What is no overlay comes back as it is, for the
 * schema to judge.
 *
 * @throws ConfigError where the first run is wrong
 */
export function withWholeRuns(overlay: Plain): Plain {
  const { runs } = overlay
  if (!Array.isArray(runs) || runs.length < 2) return overlay
  const { runs: complete } = parseExperiment({ ...overlay, runs: runs.slice(0, 1) }) as OverlayConfig
  const [first] = complete
  return { ...overlay, runs: [first, ...runs.slice(1).map((change) => changed(first, change))] }
}

function changed(before: unknown, change: unknown): unknown {
  if (!isPlain(before) || !isPlain(change) || change['name'] !== undefined) return change
  const moved = Object.entries(change).map(([key, value]) => [key, changed(before[key], value)])
  return { ...before, ...Object.fromEntries(moved) }
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
