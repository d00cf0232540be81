import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { forbiddenKeys } from './json-reader.ts'

/** Short forms of frequent keys; part of version 1 of links and never to change. */
export const keyAliases: ReadonlyMap<string, string> = new Map([
  ['run', 'r'],
  ['runs', 'rs'],
  ['task', 't'],
  ['optimizer', 'o'],
  ['optimizers', 'os'],
  ['schedule', 'sc'],
  ['learningRate', 'lr'],
  ['learningRates', 'lrs'],
])
const keysByAlias = new Map([...keyAliases].map(([key, alias]) => [alias, key]))

/** Keys under which a thing with a name stands: a value right there is its name. */
const namedKeys: ReadonlySet<string> = new Set(['task', 'optimizer', 'schedule', 'clipping'])
const isNamed = (key: string | undefined) => key !== undefined && (namedKeys.has(key) || isIndex(key))
const isIndex = (key: string) => /^(0|[1-9]\d*)$/.test(key)

type Scalar = string | number | boolean | null

/** A config as `path_value` pairs of unreserved characters; a list of values is `path_a_b`, with `_` at its end where it has one entry or none. */
export function toPairs(config: object): string[] {
  return pairsAt([], config)
}

function pairsAt(path: readonly string[], value: unknown): string[] {
  if (Array.isArray(value) && !value.some((entry) => typeof entry === 'object')) {
    return [`${pathToken(path)}_${value.map(scalarToken).join('_')}${value.length < 2 ? '_' : ''}`]
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) => pairsAt([...path, key], child))
  }
  const at = path.at(-1) === 'name' && isNamed(path.at(-2)) ? path.slice(0, -1) : path
  return [`${pathToken(at)}_${scalarToken(value as Scalar)}`]
}

const pathToken = (path: readonly string[]) => path.map((key) => keyAliases.get(key) ?? key).join('.')
const scalarToken = (value: Scalar) => (typeof value === 'number' ? numberToken(value) : String(value))

/** The shorter of 0.00001 and 1e-5. */
function numberToken(value: number): string {
  if (Object.is(value, -0)) return '-0'
  const [plainForm, scientific] = [String(value), value.toExponential()].map((text) => text.replace('e+', 'e'))
  return scientific!.length < plainForm!.length ? scientific! : plainForm!
}

type Tree = Map<string, Tree | Scalar | Scalar[]>

/**
 * The config whose pairs these are, unchecked.
 *
 * @throws ConfigError where a text is no pair or two pairs contradict
 */
export function fromPairs(pairs: readonly string[]): Record<string, unknown> {
  const root: Tree = new Map()
  for (const pair of pairs) insert(root, pair)
  return Object.fromEntries([...root].map(([key, child]) => [key, plain(child)]))
}

function insert(root: Tree, pair: string): void {
  const cut = pair.indexOf('_')
  const keys = pair
    .slice(0, Math.max(0, cut))
    .split('.')
    .map((key) => keysByAlias.get(key) ?? key)
  if (cut < 1 || keys.some((key) => !/^[A-Za-z0-9]+$/.test(key) || forbiddenKeys.has(key))) fail(pair)
  const value = readValue(pair.slice(cut + 1))
  if (isNamed(keys.at(-1)) && !Array.isArray(value)) keys.push('name')
  let node = root
  for (const key of keys.slice(0, -1)) {
    const next = node.get(key) ?? new Map()
    if (!(next instanceof Map)) {
      fail(pair)
    }
    node.set(key, next)
    node = next
  }
  if (node.has(keys.at(-1)!)) fail(pair)
  node.set(keys.at(-1)!, value)
}

function readValue(text: string): Scalar | Scalar[] {
  if (!text.includes('_')) return scalarOf(text)
  return text
    .replace(/_$/, '')
    .split('_')
    .filter((token) => token !== '' || text !== '_')
    .map(scalarOf)
}

function scalarOf(token: string): Scalar {
  if (token === 'true' || token === 'false') return token === 'true'
  if (token === 'null') return null
  return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(token) ? Number(token) : token
}

function plain(node: Tree | Scalar | Scalar[]): unknown {
  if (!(node instanceof Map)) return node
  const entries = [...node].map(([key, child]) => [key, plain(child)] as const)
  return entries.every(([key], i) => key === String(i))
    ? entries.map(([, child]) => child)
    : Object.fromEntries(entries)
}

function fail(pair: string): never {
  const remedy = 'The link is damaged: copy it again, whole.'
  throw new ConfigError([{ path: 'link', rule: 'expected path_value between two ~', given: given(pair), remedy }])
}
