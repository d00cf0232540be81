// What the link of a figure says before anything is drawn: what it hides, `?hide=controls,foot`, and the theme of the page around it,
// `?theme=light`.
{
  const query = new URLSearchParams(location.search)
  const theme = query.get('theme')
  document.documentElement.dataset.hide = query.getAll('hide').join(' ').replaceAll(',', ' ')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
}
