import { bitsOf, ConfigError, type ExperimentConfig, toJson, toLink } from '@sweetspot/schema'
import { useMemo } from 'react'
import styles from './FootLine.module.css'
import type { ExperimentResult } from './plan-of.ts'
import { SaveButton } from './SaveButton.tsx'

/** The quiet lines under a figure: the hash of the result's bits, the command that gives the same, and the data. */
export function FootLine({ result, builtBits }: { readonly result: ExperimentResult; readonly builtBits?: string }) {
  const bits = useMemo(() => bitsOf(result), [result])
  const link = useMemo(() => linkOf(result.config), [result.config])
  return (
    <dl className={styles['foot']}>
      <div>
        <dt>bits</dt>
        <dd>
          <code data-testid="bits">{bits}</code>
          {builtBits !== undefined && !result.partial && (
            <p className={styles['verdict']}>
              {bits === builtBits
                ? '✓ Every bit is the one that Node computed when this page was built.'
                : `✗ Node computed other bits when this page was built: ${builtBits}`}
            </p>
          )}
        </dd>
      </div>
      {link !== null && (
        <div>
          <dt>command</dt>
          <dd>
            <code>sweetspot open '{link}' --bits</code>
          </dd>
        </div>
      )}
      <div>
        <dt>data</dt>
        <dd>
          <SaveButton
            name={`${result.config.kind}-${result.hash.slice(0, 8)}.json`}
            content={() => toJson(result, { indent: 2 })}
          >
            Save as JSON
          </SaveButton>
        </dd>
      </div>
    </dl>
  )
}

/** The link of an experiment, or nothing where it is longer than a link may be. */
function linkOf(config: ExperimentConfig): string | null {
  try {
    return toLink(config)
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}
