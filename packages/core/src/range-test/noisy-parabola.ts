import type { Objective } from '../objectives/objective.ts'
import { random } from '../random/index.ts'
