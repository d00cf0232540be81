import { ConfigError } from '../errors/config-error.ts'
import { given } from '../errors/given.ts'
import { grouped } from '../errors/grouped.ts'
import { parseExperiment } from '../errors/parse-experiment.ts'
import { didYouMean } from '../errors/remedy.ts'
import { type ExperimentConfig, type ExperimentInput, experiments } from '../experiments/index.ts'
import type { RunInput } from '../experiments/run.ts'
import { checkLinkLimits } from '../limits/from-link.ts'
import { limits, limitText } from '../limits.ts'
import { differences } from './differences.ts'
import { fromPairs, toPairs } from './link-pairs.ts'
import { overlayDifferences, withWholeRuns } from './run-differences.ts'

const VERSION = '1'

/**
 * An experiment as the fragment of a link, for the site and for `sweetspot open`.
 *
 * `#x=1~kind~path_value~…`: the version, the kind, then what differs from the defaults, readable and only of characters
 * that no URL escapes (letters, digits, `-._~`). The same experiment has the same link. Runs of an overlay after the first say
 * only what differs from the first.
 *
 * @example
 * toLink({ task: { name: 'digits' }, learningRate: 0.5 }) // '#x=1~run~t_digits~lr_0.5'
 * @throws ConfigError where the experiment is wrong or longer than a link may be
 */
export function toLink(config: ExperimentInput | RunInput): string {
  const experiment = parseExperiment(config)
  const { kind } = experiment
  const less = kind === 'overlay' ? overlayDifferences(experiment) : differences(experiments[kind], experiment)
  const link = `#x=${[VERSION, kind, ...toPairs(less)].join('~')}`
  if (link.length > limits.linkCharacters) {
    const remedy = `${limitText('linkCharacters')} Save it as a file instead.`
    fail(`expected at most ${grouped(limits.linkCharacters)} characters`, `${link.length}`, remedy)
  }
  return link
}

/**
 * The experiment of a link: a whole URL, its fragment or the bare value.
 *
 * @throws ConfigError and nothing else, whatever the text; also where the experiment is larger than a stranger may ask for,
 * unless `anySize` says that the reader has agreed to it
 */
export function fromLink(text: string, { anySize = false }: { readonly anySize?: boolean } = {}): ExperimentConfig {
  if (text.length > limits.linkCharacters) {
    fail(`expected at most ${grouped(limits.linkCharacters)} characters`, `${text.length}`, limitText('linkCharacters'))
  }
  const [version = '', kind = '', ...pairs] = parameterOf(text).split('~')
  if (!/^(0|[1-9]\d*)$/.test(version)) fail('expected a Sweetspot link, #x=1~…', given(text), 'Copy the whole link.')
  if (version !== VERSION) {
    const isNewer = Number(version) > Number(VERSION)
    const remedy = isNewer
      ? 'It was made by a newer Sweetspot: update this one.'
      : 'There is none: copy the link again.'
    fail(`expected a link of version ${VERSION}`, version, remedy)
  }
  if (!Object.hasOwn(experiments, kind)) {
    const kinds = Object.keys(experiments)
    fail(`is not one of ${kinds.join(', ')}`, given(kind), didYouMean(kind, kinds))
  }
  const written = { ...fromPairs(pairs), kind }
  const experiment = parseExperiment(kind === 'overlay' ? withWholeRuns(written) : written)
  if (!anySize) checkLinkLimits(experiment)
  return experiment
}

/** The value of the parameter x in a URL's fragment, or the text itself where it has none. */
function parameterOf(text: string): string {
  const fragment = text.trim().replace(/^[^#]*#/s, '')
  const parameter = fragment.split('&').find((part) => part.startsWith('x='))
  return unescaped(parameter === undefined ? fragment : parameter.slice(2))
}

/** Some programs escape even what needs no escaping, such as ~. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function fail(rule: string, what: string, remedy: string): never {
  throw new ConfigError([{ path: 'link', rule, given: what, remedy }])
}
