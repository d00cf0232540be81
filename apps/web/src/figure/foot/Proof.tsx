import { plural } from '@sweetspot/view'
import { engineKind } from '../../engine/engine-kind.ts'
import type { Training } from '../../engine/training.ts'
import { formatDuration } from './duration.ts'
import styles from './Proof.module.css'

/** How a result came about in this tab, and whether its bits are those that were computed when the page was built. */
export function Proof({
  training,
  isOwn,
  builtBits,
}: {
  /** Null before there was one. */
  readonly training: Training | null
  /** Whether what is shown without a training was drawn when the page was built. */
  readonly isOwn: boolean
  /** Null for an experiment that the page was not built with. */
  readonly builtBits: string | null
}) {
  // One paragraph before and after: what a reader hears changes in its place.
  return (
    <p className={styles['proof']}>
      {training ? (
        <Trained training={training} builtBits={builtBits} />
      ) : (
        isOwn && 'Trained and drawn when the page was built.'
      )}
    </p>
  )
}

function Trained({
  training: { jobs, milliseconds, kernels, workers, bits, isPartial },
  builtBits,
}: {
  readonly training: Training
  readonly builtBits: string | null
}) {
  const isSame = bits !== null && !isPartial && bits === builtBits
  const isOther = bits !== null && !isPartial && builtBits !== null && !isSame
  const time = milliseconds === null ? '' : ` in ${formatDuration(milliseconds)}`
  const by = kernels === null ? '' : ` with ${engineKind(kernels)} on ${plural(workers, 'worker')}`
  return (
    <>
      {jobs > 0 && `Trained here: ${plural(jobs, 'run')}${time}${by}. `}
      {isSame && <span title={`SHA-256 of all bits: ${bits}`}>✓ The bits are those of the build.</span>}
      {bits !== null && builtBits === null && (
        <span title={`SHA-256 of all bits: ${bits}`}>Bits {bits.slice(0, 10)}.</span>
      )}
      {isOther && <span>✗ The bits of the build were others: {builtBits}.</span>}
    </>
  )
}
