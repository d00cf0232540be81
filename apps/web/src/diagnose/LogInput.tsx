import { useId, useState } from 'react'
import { DropZone } from './DropZone.tsx'
import { ExampleButtons } from './ExampleButtons.tsx'
import type { ExampleName } from './example-name.ts'
import { FileButton } from './FileButton.tsx'
import { maxLogBytes } from './file-limit.ts'
import { JoinChoice } from './JoinChoice.tsx'
import styles from './LogInput.module.css'
import type { GivenLog } from './use-diagnosis.ts'

/** Most characters that are put into the box: more would hold the page up, and nobody reads them there. */
const mostInBox = 200_000

/** What a pasted log is called. */
const pastedName = 'run.csv'

interface Props {
  /** Whether a log of the reader's own is shown: then another may stand beside it. */
  readonly hasOwn: boolean
  /** What stands in the box, and whether it is the example's log: then a paste takes its place. */
  readonly text: string
  readonly isExample: boolean
  onText(text: string): void
  onGive(logs: readonly GivenLog[], joins: boolean): void
  onExamples(names: readonly ExampleName[]): void
}

/** Where logs are handed in: pasted, chosen or dropped; or taken from the examples. */
export function LogInput({ hasOwn, text, isExample, onText, onGive, onExamples }: Props) {
  const id = useId()
  const [joins, setJoins] = useState(false)
  const give = (logs: readonly GivenLog[]) => logs.length > 0 && onGive(logs, hasOwn && joins)
  const giveFiles = (files: FileList) =>
    give(Array.from(files, (file) => ({ name: file.name, source: { kind: 'file', file } as const })))
  const giveText = (value: string) => give([{ name: pastedName, source: { kind: 'text', text: value } }])

  return (
    <DropZone onFiles={giveFiles} onText={giveText}>
      <label htmlFor={id} className={styles['label']}>
        Paste a log, or drop a file here
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        CSV or JSON with a loss column; where there: learning rate, gradient norm, validation loss. Up to{' '}
        {maxLogBytes / 1e6} MB. Nothing leaves your browser: the log is read in this tab.
      </p>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles['box']}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        placeholder={'step,loss,lr\n0,2.312,0.1\n1,2.274,0.1'}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text')
          const isLarge = pasted.length > mostInBox
          if (!isLarge && !isExample) return
          event.preventDefault()
          if (isLarge) giveText(pasted)
          else onText(pasted)
        }}
      />
      {hasOwn && <JoinChoice joins={joins} onChoose={setJoins} />}
      <div className={styles['actions']}>
        <button
          type="button"
          className={styles['primary']}
          disabled={text.trim() === ''}
          onClick={() => giveText(text)}
        >
          Diagnose
        </button>
        <FileButton onFiles={giveFiles} />
      </div>
      <ExampleButtons onExamples={onExamples} />
    </DropZone>
  )
}
