import {
  ConfigError,
  type ConfigIssue,
  limits,
  limitText,
  parse,
  type RangeTestConfig,
  rangeTestConfig,
} from '@sweetspot/schema'
import { followsItsRate } from './divisor.ts'

/**
 * A range test with its defaults, all of whose parts fit together.
 *
 * @throws ConfigError with path, rule and remedy
 */
export function completeConfig(input: unknown): RangeTestConfig {
  const config = parse(rangeTestConfig, input)
  const { run, startStep, steps, check } = config
  const issues: ConfigIssue[] = []
  if (!followsItsRate(run.optimizer)) {
    issues.push({
      path: 'run.optimizer.name',
      rule: 'expected an optimizer that follows its rate from update to update',
      given: `'${run.optimizer.name}'`,
      remedy: 'It reads the rate once, at its first update, so a ramp shows nothing: compare whole runs, or search.',
    })
  }
  const latestStart = check ? run.steps - 1 : run.steps
  if (startStep > 0 && startStep > latestStart) {
    issues.push({
      path: 'startStep',
      rule: `expected at most ${latestStart}, ${check ? 'one below the steps of the run, which the check goes on with' : 'the steps of the run'}`,
      given: String(startStep),
      remedy: 'Start the ramp earlier, or give run.steps more.',
    })
  }
  if (startStep + steps > limits.steps) {
    issues.push({
      path: 'steps',
      rule: 'expected startStep + steps within the limit of one run',
      given: `${startStep} + ${steps}`,
      remedy: `Start the ramp earlier, or make it shorter. ${limitText('steps')}`,
    })
  }
  if (issues.length > 0) throw new ConfigError(issues)
  return config
}
