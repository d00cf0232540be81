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

// The router writes the address that the page began with when it comes to life, and would take back a fragment that its reader chose
// meanwhile: its first writing keeps it.
history.replaceState = (state, unused, url) => {
  delete history.replaceState
  const written = new URL(url ?? location.href, location.href)
  if (written.pathname === location.pathname && written.search === location.search) written.hash = location.hash
  history.replaceState(state, unused, written.href)
}
