import type { LogRun } from './log-run.ts'
import type { DiagnosisWorker } from './protocol.ts'
import type { RunAnswer } from './report.ts'

/** Asks a worker of its own for diagnoses. Only the latest question is answered. */
export interface DiagnosisClient {
  /**
   * What came of each log; null where the question was cancelled or another was asked since.
   *
   * @throws Error where the worker crashed or could not start; the next question has a new one
   */
  judge(runs: readonly LogRun[]): Promise<readonly RunAnswer[] | null>
  /** Ends what is under way: the worker is terminated. */
  cancel(): void
}

interface Question {
  readonly id: number
  resolve(answers: readonly RunAnswer[] | null): void
  reject(error: Error): void
}

/** A client whose worker is started with the first question. */
export function createDiagnosisClient(startWorker: () => DiagnosisWorker): DiagnosisClient {
  let worker: DiagnosisWorker | null = null
  let question: Question | null = null
  let asked = 0

  function settle(act: (question: Question) => void): void {
    const settled = question
    question = null
    if (settled) act(settled)
  }

  function crash(message: string): void {
    worker?.terminate()
    worker = null
    settle(({ reject }) => reject(new Error(message)))
  }

  function start(): DiagnosisWorker {
    const started = startWorker()
    started.onmessage = ({ data }) => {
      if (started !== worker || data.id !== question?.id) return
      if (data.kind === 'judged') settle(({ resolve }) => resolve(data.answers))
      else crash(data.message)
    }
    started.onerror = (event) => {
      event.preventDefault()
      if (started === worker) crash(event.message || 'no reason given')
    }
    return started
  }

  return {
    judge(runs) {
      settle(({ resolve }) => resolve(null))
      return new Promise((resolve, reject) => {
        const id = asked++
        question = { id, resolve, reject }
        try {
          worker ??= start()
          worker.postMessage({ id, runs })
        } catch (error) {
          crash(error instanceof Error ? error.message : String(error))
        }
      })
    },
    cancel() {
      worker?.terminate()
      worker = null
      settle(({ resolve }) => resolve(null))
    },
  }
}
