// For a page that frames figures: each frame gets the height that its figure tells.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'sweetspot:height' || !Number.isFinite(data.height)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${data.height}px`
  }
})
