import { displayChoices, hasSteps, lastStepOf, shareDone } from '@sweetspot/view'
import type { FigureActions } from '../figure-actions.ts'
import type { FigureSource } from '../state/figure-source.ts'
import type { FigureState } from '../state/figure-state.ts'
import { BudgetField } from './BudgetField.tsx'
import { Choice } from './Choice.tsx'
import styles from './Controls.module.css'
import { DisplayChoice } from './DisplayChoice.tsx'
import { Playback } from './Playback.tsx'
import { Training } from './Training.tsx'

/** The controls of a figure in one place; without actions they stand there and wait. */
export function Controls({
  figure,
  state,
  actions,
  isEditing = false,
}: {
  readonly figure: FigureSource
  readonly state: FigureState
  readonly actions?: FigureActions | undefined
  /** Whether the rates are open for changes. */
  readonly isEditing?: boolean
}) {
  const { variant, display } = state
  const choices = displayChoices(variant.panels)
  return (
    <div className={styles['controls']}>
      {hasSteps(variant.panels) && (
        <Playback
          step={state.step}
          last={lastStepOf(state.experiment)}
          isPlaying={state.isPlaying}
          // There is nothing to play before there are steps.
          actions={state.latest ? actions : undefined}
        />
      )}
      {figure.variants.length > 1 && (
        <div className={styles['variants']}>
          <Choice
            label="Show"
            name={`${figure.id}-variant`}
            options={figure.variants.map(({ id, label }) => ({ value: id, label }))}
            value={variant.id}
            onChoose={actions?.choose}
          />
        </div>
      )}
      <DisplayChoice name={figure.id} axis="Loss axis" choices={choices} display={display} onShow={actions?.show} />
      {choices.budget && (
        <BudgetField budget={display.budget} onChange={actions && ((budget) => actions.show({ budget }))} />
      )}
      <div className={styles['runs']}>
        <button type="button" disabled={actions === undefined} aria-expanded={isEditing} onClick={actions?.toggleRates}>
          Change the rates
        </button>
        {!state.isOwn && (
          <button type="button" onClick={actions?.reset}>
            As in the lesson
          </button>
        )}
        <Training run={state.run} share={shareDone(state)} actions={actions} />
      </div>
    </div>
  )
}
