import { createPause } from './pause.ts'
import type { PoolPort } from './protocol.ts'
import { serveJobs } from './serve-jobs.ts'

// The compiler takes this file for part of the page, where `self` is a window.
serveJobs(self as unknown as PoolPort, createPause())
