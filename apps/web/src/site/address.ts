/**
 * The address of a page or file of the site, under the folder that the site was built for.
 *
 * @example
 * addressOf('/lab/') // '/x/lab/' in a site built with BASE_PATH=/x
 */
export function addressOf(path: `/${string}`): string {
  return `${process.env['SITE_FOLDER'] ?? ''}${path}`
}

/** The path of a chapter's page. */
export function chapterPath({ slug }: { readonly slug: string }): `/${string}` {
  return `/lesson/${slug}/`
}

/** The path of one figure alone, for other pages to frame. */
export function embedPath({ id }: { readonly id: string }): `/${string}` {
  return `/embed/${id}/`
}
