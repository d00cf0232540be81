import type { DiagnosisPort } from './protocol.ts'
import { serveDiagnosis } from './serve-diagnosis.ts'

// The compiler takes this file for part of the page, where `self` is a window.
serveDiagnosis(self as unknown as DiagnosisPort)
