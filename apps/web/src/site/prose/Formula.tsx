import 'katex/dist/katex.min.css'
import katex from 'katex'
import { ScrollBox } from '../ScrollBox.tsx'
import styles from './Prose.module.css'

/** A formula within a line, set when the page is built; with MathML for who listens. */
export function Formula({ tex }: { readonly tex: string }) {
  return <span dangerouslySetInnerHTML={{ __html: set(tex, false) }} />
}

/** A formula on a line of its own. */
export function DisplayFormula({ tex, plain }: { readonly tex: string; readonly plain: string }) {
  return (
    <ScrollBox label={`Formula ${plain}`} className={styles['display']}>
      <div dangerouslySetInnerHTML={{ __html: set(tex, true) }} />
    </ScrollBox>
  )
}

function set(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, { displayMode, output: 'htmlAndMathml' })
}
