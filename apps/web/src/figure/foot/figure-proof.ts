import type { Training } from '../../engine/training.ts'

/** What is known of how a figure's result came about. */
export interface FigureProof {
  /** Null where nothing was trained in this tab yet. */
  readonly training: Training | null
  /** Whether the experiment is the one of the lesson. */
  readonly isOwn: boolean
  /** Hash of the result's bits when the page was built; null for an experiment of the reader's. */
  readonly builtBits: string | null
}
