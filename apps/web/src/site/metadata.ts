import type { Metadata } from 'next'

/** The title and the description of a page, for its tab, for search engines and for those who share it. */
export function metadataOf({
  title,
  description,
  kind = 'website',
}: {
  readonly title: string
  readonly description: string
  readonly kind?: 'website' | 'article'
}): Metadata {
  return {
    title,
    description,
    openGraph: { title, description, type: kind, siteName: 'Sweetspot', locale: 'en' },
    twitter: { card: 'summary', title, description },
  }
}
