import styles from './QuestionView.module.css'

/** Whether an answer is right, as glyph and word. */
export function AnswerMark({ isRight }: { readonly isRight: boolean }) {
  return (
    <span className={isRight ? styles['right'] : styles['wrong']}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {isRight ? 'right' : 'not so'}
    </span>
  )
}
