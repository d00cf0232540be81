import { chapters, figureNamed, figures } from '@sweetspot/lesson'
import type { Metadata } from 'next'
import { EmbedPage } from '../../../site/embed/EmbedPage.tsx'
import { metadataOf } from '../../../site/metadata.ts'

interface Props {
  readonly params: Promise<{ readonly figure: string }>
}

export const dynamicParams = false

/** One page for each figure. */
export function generateStaticParams() {
  return figures.map(({ id }) => ({ figure: id }))
}

/** The chapter that the figure is from, and what to look at. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { figure, chapter } = await figureOf(params)
  return metadataOf({ title: `${chapter.title}: a figure · Sweetspot`, description: figure.look })
}

/** One figure, for another page to frame. */
export default async function Page({ params }: Props) {
  return <EmbedPage {...(await figureOf(params))} />
}

async function figureOf(params: Props['params']) {
  const figure = figureNamed((await params).figure)
  return { figure, chapter: chapters.find(({ number }) => number === figure.chapter)! }
}
