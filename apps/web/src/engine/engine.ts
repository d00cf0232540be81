import { createWorkerExecutor } from '../executor/worker-executor.ts'
import { answeringFirst } from './answering-first.ts'

/** The one executor of the site: all figures share its workers, which start with the first experiment. */
export const engine = answeringFirst(createWorkerExecutor())
