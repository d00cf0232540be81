'use client'

import type { Question } from '@sweetspot/lesson'
import { useId, useState } from 'react'
import { AnswerMark } from './AnswerMark.tsx'
import styles from './QuestionView.module.css'
import { storeAnswer, useStoredAnswer } from './stored-answer.ts'
import { useIsOnPaper } from './use-is-on-paper.ts'

/**
 * A question to answer before the figure is run: choose, check, then read why. The answer is kept for the session, and printed.
 *
 * Prompt and explanation come rendered, so that formulas and computed values are what they are in the prose.
 */
export function QuestionView({
  question,
  prompt,
  explanation,
}: {
  readonly question: Pick<Question, 'id' | 'figure' | 'choices' | 'answer'>
  readonly prompt: React.ReactNode
  readonly explanation: React.ReactNode
}) {
  const { id, figure, choices, answer } = question
  const name = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isReminded, setIsReminded] = useState(false)
  const stored = useStoredAnswer(id)
  const isOnPaper = useIsOnPaper()
  const given = choices.find((choice) => choice.id === stored)
  const right = choices.find((choice) => choice.id === answer)?.label ?? answer

  // One button for both, so that the focus stays where it is.
  function submit(event: React.FormEvent) {
    event.preventDefault()
    setIsReminded(given === undefined && chosen === null)
    if (given) {
      setChosen(null)
      storeAnswer(id, null)
    } else if (chosen !== null) storeAnswer(id, chosen)
  }

  return (
    <section className={styles['question']} aria-label="Question">
      <form onSubmit={submit}>
        <fieldset className={styles['choices']}>
          <legend className={styles['prompt']}>
            <span className={styles['kind']}>Predict, then run</span>
            {prompt}
          </legend>
          {choices.map((choice) => (
            <label key={choice.id} className={styles['choice']}>
              <input
                type="radio"
                name={name}
                value={choice.id}
                checked={(given?.id ?? chosen) === choice.id}
                disabled={given !== undefined}
                onChange={() => setChosen(choice.id)}
              />
              <span>{choice.label}</span>
              {given?.id === choice.id && <AnswerMark isRight={choice.id === answer} />}
            </label>
          ))}
        </fieldset>
        <p role="status" className={styles['outcome']}>
          {isReminded && 'Choose an answer first.'}
          {given && (given.id === answer ? 'Right.' : `Not so. ${given.hint ?? ''}`)}
        </p>
        {given && (
          <div className={styles['explanation']}>
            <p>
              {given.id !== answer && <strong>{right}. </strong>}
              {explanation}
            </p>
            <p>
              <a href={`#figure-${figure}`}>See it in the figure</a>
            </p>
          </div>
        )}
        <button type="submit" className={given ? styles['again'] : styles['check']}>
          {given ? 'Answer again' : 'Check'}
        </button>
      </form>
      <noscript>
        <details className={styles['explanation']}>
          <summary>The answer</summary>
          <p>
            <strong>{right}.</strong> {explanation}
          </p>
        </details>
      </noscript>
      {isOnPaper && !given && (
        <p>
          The answer: <strong>{right}.</strong> {explanation}
        </p>
      )}
    </section>
  )
}
