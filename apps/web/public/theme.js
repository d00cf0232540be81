// The theme that the reader chose, before anything is drawn; without a choice, or with storage blocked, the system's.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
