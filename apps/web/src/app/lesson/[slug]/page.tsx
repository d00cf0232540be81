import { chapters } from '@sweetspot/lesson'
import type { Metadata } from 'next'
import { ChapterPage } from '../../../site/chapter/ChapterPage.tsx'
import { metadataOf } from '../../../site/metadata.ts'
import { Site } from '../../../site/Site.tsx'

interface Props {
  readonly params: Promise<{ readonly slug: string }>
}

export const dynamicParams = false

/** One page for each chapter. */
export function generateStaticParams() {
  return chapters.map(({ slug }) => ({ slug }))
}

/** The chapter's title, and its puzzle as the description. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, title, puzzle } = await chapterOf(params)
  return metadataOf({ title: `${number}. ${title} · Sweetspot`, description: puzzle, kind: 'article' })
}

/** A chapter of the course. */
export default async function Page({ params }: Props) {
  return (
    <Site section="course">
      <ChapterPage chapter={await chapterOf(params)} />
    </Site>
  )
}

async function chapterOf(params: Props['params']) {
  const { slug } = await params
  const chapter = chapters.find((one) => one.slug === slug)
  if (chapter === undefined) throw new Error(`There is no chapter '${slug}'.`)
  return chapter
}
