import { exampleFile } from './example-file.ts'
import { type ExampleName, exampleNames, exampleWords } from './example-name.ts'
import styles from './LogInput.module.css'

/** Logs to try that the engine makes: each alone, and all of them as one run at three rates. */
export function ExampleButtons({ onExamples }: { onExamples(names: readonly ExampleName[]): void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons, and nothing to fill in
    <div role="group" aria-label="Examples" className={styles['examples']}>
      <span>Or an example:</span>
      {exampleNames.map((name) => (
        <button key={name} type="button" title={exampleFile(name)} onClick={() => onExamples([name])}>
          {exampleWords[name]}
        </button>
      ))}
      <button type="button" onClick={() => onExamples(exampleNames)}>
        All three together
      </button>
    </div>
  )
}
