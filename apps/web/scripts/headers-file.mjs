const forAll = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer']
const forHashedNames = ['Cache-Control: public, max-age=31536000, immutable']
const notCached = ['Cache-Control: no-cache']

/**
 * The headers of every path as static hosts read them: a path, then its headers, indented.
 *
 * Two policies for one path would both hold, so no path with a policy is matched twice.
 *
 * @param policies directives of each page, by its file
 * @param fileDirectives what workers may do: those that no page's hashes are in
 */
export function headersFile(policies, fileDirectives, basePath) {
  const worker = policyHeader(fileDirectives)
  const pages = [...policies]
    .filter(([file]) => file.endsWith('index.html') && !/^(404|_not-found)\//.test(file))
    .map(([file, directives]) => {
      const path = `/${file.replace(/index\.html$/, '')}`
      return [path, [policyHeader(path.startsWith('/embed/') ? directives : [...directives, "frame-ancestors 'none'"])]]
    })
  const paths = [
    ['/*', forAll],
    ['/_next/static/*', [...forHashedNames, worker]],
    ['/service-worker.js', [...notCached, worker]],
    ...pages,
  ]
  return `${paths.map(([path, lines]) => [basePath + path, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`
}

const policyHeader = (directives) => `Content-Security-Policy: ${directives.join('; ')}`
