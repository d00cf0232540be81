import { readFileSync } from 'node:fs'

/** The headers that a host sends with a path, from the site's file: every rule that matches, `*` at the end for the rest. */
export function readHeadersFile(file: string): (url: string) => readonly (readonly [string, string])[] {
  const rules = readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n')
      return {
        path,
        headers: lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2) as [string, string],
        ),
      }
    })
  return (url) => {
    const path = url.split('?')[0]!
    const matches = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
    return rules.filter((rule) => matches(rule.path)).flatMap(({ headers }) => headers)
  }
}
