import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { filesOf } from './files.mjs'
import { headersFile } from './headers-file.mjs'

/** What a page may do: nothing but load from its own host, run its own scripts and WebAssembly, and set style attributes. */
export const directivesOf = (hashes) => [
  "default-src 'none'",
  `script-src ${["'self'", "'wasm-unsafe-eval'", ...hashes].join(' ')}`,
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** Writes its content-security-policy into every page, before any script, and all of them into `_headers`. */
export async function writePolicies(folder, basePath) {
  const pages = (await filesOf(folder)).filter((file) => file.endsWith('.html'))
  const policies = new Map()
  for (const page of pages) {
    const html = await readFile(folder + page, 'utf8')
    const policy = directivesOf(hashesOf(html))
    policies.set(page, policy)
    await writeFile(folder + page, withPolicy(html, policy.join('; '), page))
  }
  await writeFile(`${folder}_headers`, headersFile(policies, directivesOf([]), basePath))
  return pages.length
}

/** The hash of each script that stands in the page itself. */
export function hashesOf(html) {
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  const hashes = Array.from(inline, ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [...new Set(hashes)]
}

/** The page with a policy before anything else in its head. */
export function withPolicy(html, policy, page) {
  const [head] = html.match(/<head[^>]*>(<meta charset="[^"]*"\/?>)?/i) ?? []
  if (head === undefined) throw new Error(`${page} has no head.`)
  if (html.includes('http-equiv="Content-Security-Policy"'))
    throw new Error(`${page} has a policy already: build anew.`)
  return html.replace(head, () => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
}
