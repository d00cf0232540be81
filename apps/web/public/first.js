// What comes before anything is drawn.

// Whether a script of the page could not be loaded: then the page says so where it would wait for ever.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.incomplete = ''
  },
  true,
)

// The theme that the reader chose; without a choice, or with storage blocked, the system's.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
