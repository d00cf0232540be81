import type { DataFormat, FigureActions } from '../figure-actions.ts'
import { dataFormats } from '../figure-actions.ts'
import styles from './FootLine.module.css'

/** What was copied last, or could not be. */
export interface Copied {
  readonly what: 'link' | 'command' | 'embed'
  readonly text: string
  readonly done: boolean
}

const formats: Readonly<Record<DataFormat, { readonly name: string; readonly content: string }>> = {
  json: { name: 'JSON', content: 'The whole result' },
  csv: { name: 'CSV', content: 'The records of all runs, a row for each step' },
  svg: { name: 'SVG', content: 'All drawings, one below the other' },
  png: { name: 'PNG', content: 'All drawings, one below the other' },
}

/** The quiet line under a figure: the hash of its experiment, its link, its command, its data. */
export function FootLine({
  hash,
  command,
  actions,
  embeds = false,
  hasData = false,
  copied = null,
}: {
  readonly hash: string
  /** Null where the experiment is longer than a link may be. */
  readonly command: string | null
  readonly actions?:
    | (Pick<FigureActions, 'copyLink' | 'copyCommand' | 'save'> & Partial<Pick<FigureActions, 'copyEmbed'>>)
    | undefined
  /** Whether other pages may frame it. */
  readonly embeds?: boolean
  /** Whether there is a result to save. */
  readonly hasData?: boolean
  readonly copied?: Copied | null
}) {
  const label = (what: Copied['what']) => (copied?.what === what && copied.done ? `${what} copied` : `copy ${what}`)
  return (
    <div className={styles['foot']}>
      <span title={`SHA-256 of the experiment: ${hash}`}>
        hash <code>{hash.slice(0, 10)}</code>
      </span>
      <span className={styles['actions']}>
        <button type="button" disabled={!actions || command === null} onClick={actions?.copyLink}>
          <span aria-live="polite">{label('link')}</span>
        </button>
        <button type="button" disabled={!actions || command === null} onClick={actions?.copyCommand}>
          <span aria-live="polite">{label('command')}</span>
        </button>
        {embeds && (
          <button type="button" disabled={!actions || command === null} onClick={actions?.copyEmbed}>
            <span aria-live="polite">{label('embed')}</span>
          </button>
        )}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that save, not fields */}
      <span role="group" aria-label="Save the data" className={styles['actions']}>
        <span>data</span>
        {dataFormats.map((format) => (
          <button
            key={format}
            type="button"
            title={formats[format].content}
            disabled={!actions || !hasData}
            onClick={actions && (() => actions.save(format))}
          >
            {formats[format].name}
          </button>
        ))}
      </span>
      {copied && !copied.done && (
        <label className={styles['manual']}>
          <span>The browser does not allow copying. The {copied.what}:</span>
          <input readOnly value={copied.text} ref={(input) => input?.select()} />
        </label>
      )}
      {command !== null && <code className={styles['command']}>{command}</code>}
    </div>
  )
}
