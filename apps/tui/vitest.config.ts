import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

/** Real terminals share a busy machine with other tests: where nobody looks on, one more try tells a fault from bad luck. */
export default mergeConfig(shared, { test: { retry: process.env['CI'] ? 1 : 0 } })
