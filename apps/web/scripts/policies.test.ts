import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { headersFile } from './headers-file.mjs'
import { directivesOf, hashesOf, withPolicy } from './policies.mjs'

const page =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/a.js" async=""></script></head><body><script>one()</script><script id="x">two()</script><script>one()</script></body></html>'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

it('[WEB-52] a page lists the hash of each script that stands in it, once, and nothing unsafe', () => {
  expect(hashesOf(page)).toEqual([hashOf('one()'), hashOf('two()')])
  const [, scripts] = directivesOf(hashesOf(page))
  expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('one()')} ${hashOf('two()')}`)
})

it('[WEB-53] the policy stands before any script, and is not written twice', () => {
  const done = withPolicy(page, "default-src 'none'", 'index.html')
  expect(done).toContain(
    `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/><script`,
  )
  expect(() => withPolicy(done, "default-src 'none'", 'index.html')).toThrow('index.html has a policy already')
})

it('[WEB-54] every path has one policy at most, under the folder of the site; only embeds may be framed', () => {
  const policies = new Map(
    ['404.html', '404/index.html', 'index.html', 'lab/index.html', 'embed/x/index.html'].map((file) => [
      file,
      [`for ${file}`],
    ]),
  )
  const rules = headersFile(policies, ['for files'], '/x')
    .trim()
    .split('\n\n')
    .map((rule: string) => [rule.split('\n')[0], rule.match(/Content-Security-Policy: (.*)/)?.[1]])
  expect(rules).toEqual([
    ['/x/*', undefined],
    ['/x/_next/static/*', 'for files'],
    ['/x/service-worker.js', 'for files'],
    ['/x/', "for index.html; frame-ancestors 'none'"],
    ['/x/lab/', "for lab/index.html; frame-ancestors 'none'"],
    ['/x/embed/x/', 'for embed/x/index.html'],
  ])
})
