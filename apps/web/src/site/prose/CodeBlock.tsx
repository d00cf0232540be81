import { CopyButton } from '../CopyButton.tsx'
import styles from './CodeBlock.module.css'

/** Lines of code or of a terminal, to copy. */
export function CodeBlock({ text }: { readonly text: string }) {
  return (
    <div className={styles['block']}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  )
}
