import { bitsOf, type ExperimentResult } from '@sweetspot/schema'
import { plural } from '@sweetspot/view'
import { useEffect, useState } from 'react'
import { engine } from '../../engine/engine.ts'
import { engineKind } from '../../engine/engine-kind.ts'
import { whenIdle } from '../when-idle.ts'
import { formatDuration } from './duration.ts'
import styles from './Proof.module.css'

/** How the result came about in this tab, and whether its bits are those that were computed when the page was built. */
export function Proof({
  result,
  jobs,
  milliseconds,
  builtBits,
}: {
  readonly result: ExperimentResult
  readonly jobs: number
  readonly milliseconds: number | null
  /** Null for an experiment that the page was not built with. */
  readonly builtBits: string | null
}) {
  const bits = useIdly(result, bitsOf)
  const isSame = bits !== null && !result.partial && bits === builtBits
  const isOther = bits !== null && !result.partial && builtBits !== null && !isSame
  const time = milliseconds === null ? '' : ` in ${formatDuration(milliseconds)}`
  const by = ` with ${engineKind()} on ${plural(engine.workers, 'worker')}`
  return (
    <p className={styles['proof']}>
      {jobs > 0 && `Trained here: ${plural(jobs, 'run')}${time}${by}. `}
      {isSame && <span title={`SHA-256 of all bits: ${bits}`}>✓ The bits are those of the build.</span>}
      {bits !== null && builtBits === null && (
        <span title={`SHA-256 of all bits: ${bits}`}>Bits {bits.slice(0, 10)}.</span>
      )}
      {isOther && <span>✗ The bits of the build were others: {builtBits}.</span>}
    </p>
  )
}

/** What a function makes of a value, computed when the page is idle; null until then. */
function useIdly<Value, Made>(value: Value, make: (value: Value) => Made): Made | null {
  const [made, setMade] = useState<{ readonly of: Value; readonly is: Made } | null>(null)
  useEffect(() => whenIdle(() => setMade({ of: value, is: make(value) })), [value, make])
  return made?.of === value ? made.is : null
}
