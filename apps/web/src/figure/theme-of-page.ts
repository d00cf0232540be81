/** The theme that the page has now, whether the reader or the system chose it. */
export function themeOfPage(): 'light' | 'dark' {
  const scheme = getComputedStyle(document.documentElement).colorScheme
  if (scheme === 'light' || scheme === 'dark') return scheme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
