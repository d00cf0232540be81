import type { Chapter, Figure } from '@sweetspot/lesson'
import { EmbedFrame } from '../../figure/EmbedFrame.tsx'
import { addressOf, chapterPath } from '../address.ts'
import { KeepFocus } from '../focus/KeepFocus.tsx'
import { FigureBlock } from '../prose/FigureBlock.tsx'
import styles from './EmbedPage.module.css'

/** One figure without the site round it, and a line that says where it is from. */
export function EmbedPage({ figure, chapter }: { readonly figure: Figure; readonly chapter: Chapter }) {
  return (
    <>
      <script src={addressOf('/embed.js')} />
      <main className={styles['page']}>
        <EmbedFrame figure={figure.id}>
          <h1 className="visually-hidden">{figure.look}</h1>
          <FigureBlock id={figure.id} />
          <p className={styles['source']}>
            From{' '}
            <a href={addressOf(chapterPath(chapter))} target="_blank" rel="noopener">
              Sweetspot, chapter {chapter.number}: {chapter.title}
            </a>
          </p>
        </EmbedFrame>
      </main>
      <KeepFocus />
    </>
  )
}
