import type { ExperimentConfig, ExperimentResult, PanelName } from '@sweetspot/schema'
import { captionOf, formatRate, legendOf, notesOf } from '@sweetspot/view'
import { bestRunOf } from '@sweetspot/view/lab'
import { DataTable } from '../../figure/table/DataTable.tsx'
import styles from './Lab.module.css'

/** What came of an experiment that is no set of runs, and its best run as a way onto the bench. */
export function OtherExperiment({
  result,
  panels,
  onOpen,
}: {
  readonly result: ExperimentResult | null
  readonly panels: readonly PanelName[]
  onOpen(experiment: ExperimentConfig): void
}) {
  if (result === null) return null
  const best = bestRunOf(result)
  return (
    <>
      <DataTable table={legendOf(result)} caption="What came of it" />
      <div className={styles['words']}>
        <p>{captionOf(panels, result)}</p>
        {notesOf(result).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {best && (
        <p className={styles['open']}>
          <button type="button" onClick={() => onOpen(best)}>
            Open a run at {formatRate(best.runs[0]!.learningRate)} on the bench
          </button>
        </p>
      )}
    </>
  )
}
