import type { DiagnosisPort, DiagnosisWorker, FromDiagnosisWorker } from '../src/diagnose/protocol.ts'
import { serveDiagnosis } from '../src/diagnose/serve-diagnosis.ts'

/** The worker's own code on this thread, for tests; it can be made to crash. */
export class LocalWorker implements DiagnosisWorker {
  onmessage: ((event: MessageEvent<FromDiagnosisWorker>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  terminated = false
  readonly #port: DiagnosisPort = {
    onmessage: null,
    postMessage: (data) => queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<FromDiagnosisWorker>)),
  }

  constructor() {
    serveDiagnosis(this.#port)
  }

  postMessage(data: Parameters<DiagnosisWorker['postMessage']>[0]): void {
    this.#port.onmessage?.({ data } as MessageEvent)
  }

  terminate(): void {
    this.terminated = true
  }

  /** What a browser does when the worker's script throws. */
  crash(message: string): void {
    this.onerror?.({ message, preventDefault() {} } as ErrorEvent)
  }
}
