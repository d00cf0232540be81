/** What a reader can choose; 'system' follows the device. */
export const themeChoices = ['light', 'dark', 'system'] as const

/** One of the three themes to choose from. */
export type ThemeChoice = (typeof themeChoices)[number]

const listeners = new Set<() => void>()

/** Calls the listener whenever the choice changes on this page. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The theme in force: what `public/first.js` put on the page before it was drawn, or what was chosen since. */
export function chosenTheme(): ThemeChoice {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Shows the page in a theme, and keeps the choice for the next page where storage is allowed. */
export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
  try {
    if (choice === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', choice)
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  for (const listener of listeners) listener()
}
