import type { RangeTestInput, RangeTestResult } from '@sweetspot/schema'
import { decade } from '../rates/rate-scale.ts'

/** The range test that a refusal asks for; null where nothing was refused, or the remedy is no setting. */
export function remedied({ config, refusal }: RangeTestResult): RangeTestInput | null {
  switch (refusal?.remedy) {
    case 'start-lower':
      return { ...config, from: decade(config.from, -1) }
    case 'go-higher':
      return { ...config, to: decade(config.to, 1) }
    case 'more-steps':
      return { ...config, steps: 2 * config.steps }
    case 'more-seeds':
      return { ...config, seeds: Array.from({ length: 9 }, (_, i) => i + 1) }
    default:
      return null
  }
}
