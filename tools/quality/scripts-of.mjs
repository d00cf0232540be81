/** Gzipped bytes of the scripts that a page names, without those for browsers that know no modules. */
export function firstLoadScripts(site, page) {
  const html = site.get(page).bytes.toString()
  const tags = html.match(/<script[^>]*\ssrc="[^"]+"[^>]*>/g) ?? []
  const paths = tags.filter((tag) => !/nomodule/i.test(tag)).map((tag) => /src="([^"?]+)/.exec(tag)[1])
  return [...new Set(paths)].reduce((sum, path) => sum + site.get(path).gzipped.length, 0)
}
