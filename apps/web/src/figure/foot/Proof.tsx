import { plural } from '@sweetspot/view'
import { engineKind } from '../../engine/engine-kind.ts'
import type { Training } from '../../engine/training.ts'
import { formatDuration } from './duration.ts'
import styles from './Proof.module.css'

/** How a result came about in this tab, and whether its bits are those that were computed when the page was built. */
export function Proof({
  training: { jobs, milliseconds, kernels, workers, bits, isPartial },
  builtBits,
}: {
  readonly training: Training
  /** Null for an experiment that the page was not built with. */
  readonly builtBits: string | null
}) {
  const isSame = bits !== null && !isPartial && bits === builtBits
  const isOther = bits !== null && !isPartial && builtBits !== null && !isSame
  const time = milliseconds === null ? '' : ` in ${formatDuration(milliseconds)}`
  const by = kernels === null ? '' : ` with ${engineKind(kernels)} on ${plural(workers, 'worker')}`
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

/** In the place of what a training proves, before there is one. */
export function NoProof({ isOwn }: { readonly isOwn: boolean }) {
  return <p className={styles['proof']}>{isOwn ? 'Trained and drawn when the page was built.' : ''}</p>
}
