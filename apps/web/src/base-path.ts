/**
 * The folder under which the site is served, as Next wants it: '' for the root, or '/x/y'.
 *
 * @throws Error for a value that is no path
 * @example
 * basePathOf('/courses/rates/') // '/courses/rates'
 */
export function basePathOf(given: string | undefined): string {
  const path = (given ?? '').replace(/\/+$/, '')
  if (path !== '' && !/^(\/[\w.-]+)+$/.test(path)) {
    throw new Error(`BASE_PATH: expected a path such as /x or /courses/rates, got '${given}'.`)
  }
  return path
}
