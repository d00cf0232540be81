import { chapters, figures } from '@sweetspot/lesson'

const pagesOfSite = ['', ...chapters.map(({ slug }) => `lesson/${slug}/`), 'lab/', 'diagnose/', 'about/']
const embeds = figures.map(({ id }) => `embed/${id}/`)

/** The paths of all pages. */
export const allPages = [...pagesOfSite, ...embeds]

/** The paths of all pages, and of the embeds, which are figures of the chapters, the first alone. */
export const pagesOfEachKind = [...pagesOfSite, ...embeds.slice(0, 1)]
