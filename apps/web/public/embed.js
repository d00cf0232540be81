// What the link hides of the figure, before anything is drawn: `?hide=controls,foot`.
document.documentElement.dataset.hide = new URLSearchParams(location.search)
  .getAll('hide')
  .join(' ')
  .replaceAll(',', ' ')
