import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Puts a section between its markers into a page of docs, at the end where it is not there yet. */
export function writeSection(name, text, page = 'performance.md') {
  const file = new URL(`../docs/${page}`, import.meta.url)
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  const block = `${start}\n\n${text}\n\n${end}`
  const after =
    from === -1
      ? `${before.trimEnd()}\n\n${block}\n`.trimStart()
      : before.slice(0, from) + block + before.slice(to + end.length)
  writeFileSync(file, after)
}
