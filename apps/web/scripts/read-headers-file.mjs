import { readFileSync } from 'node:fs'

/**
 * The headers that a host sends with a path, from the site's file: every rule that matches, `*` at the end for the rest.
 *
 * @param {string} file
 * @returns {(url: string) => readonly (readonly [string, string])[]}
 */
export function readHeadersFile(file) {
  const rules = readFileSync(file, 'utf8').trim().split('\n\n').map(ruleOf)
  return (url) => {
    const path = url.split('?')[0]
    const matches = (rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
    return rules.filter((rule) => matches(rule.path)).flatMap(({ headers }) => headers)
  }
}

function ruleOf(rule) {
  const [path, ...lines] = rule.split('\n')
  return {
    path,
    headers: lines.map((line) => {
      const cut = line.indexOf(': ')
      return [line.slice(0, cut).trim(), line.slice(cut + 2)]
    }),
  }
}
