import type { LogRun } from './log-run.ts'
import type { RunAnswer } from './report.ts'

/** What the page asks: judge these logs, each among the others. */
export interface ToDiagnosisWorker {
  readonly id: number
  readonly runs: readonly LogRun[]
}

/** What the worker answers: of each log what came of it, in order; or the error that stopped it. */
export type FromDiagnosisWorker =
  | { readonly kind: 'judged'; readonly id: number; readonly answers: readonly RunAnswer[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

/** The page's end of the worker: the part of `Worker` that it uses. */
export interface DiagnosisWorker {
  onmessage: ((event: MessageEvent<FromDiagnosisWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: ToDiagnosisWorker): void
  terminate(): void
}

/** The worker's own end. */
export interface DiagnosisPort {
  onmessage: ((event: MessageEvent<ToDiagnosisWorker>) => void) | null
  postMessage(message: FromDiagnosisWorker): void
}
