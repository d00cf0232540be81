import 'katex/dist/katex.min.css'
import katex from 'katex'
import { AsBuilt } from '../../as-built/AsBuilt.tsx'
import { keepBuilt } from '../../as-built/shelf.ts'
import { ScrollBox } from '../ScrollBox.tsx'
import styles from './Prose.module.css'

/** A formula within a line, set when the page is built; with MathML for who listens. */
export function Formula({ tex }: { readonly tex: string }) {
  return <AsBuilt as="span" name={built(tex, false)} />
}

/** A formula on a line of its own. */
export function DisplayFormula({ tex, plain }: { readonly tex: string; readonly plain: string }) {
  return (
    <ScrollBox label={`Formula ${plain}`} className={styles['display']}>
      <AsBuilt name={built(tex, true)} />
    </ScrollBox>
  )
}

/** Sets a formula, and gives the name under which it is kept. */
function built(tex: string, displayMode: boolean): string {
  const name = `${displayMode ? 'display' : 'formula'} ${tex}`
  const html = katex.renderToString(tex, { displayMode, output: 'htmlAndMathml' })
  keepBuilt(name, <span dangerouslySetInnerHTML={{ __html: html }} />)
  return name
}
