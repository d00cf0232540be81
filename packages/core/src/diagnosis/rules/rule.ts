import type { Finding } from '@sweetspot/schema'
import type { Signals } from '../signals/signals.ts'

/** One thing to look for: pure, numbers only, null where it is not there. The rule's name is the name of its file. */
export type Rule = (signals: Signals) => Finding | null
