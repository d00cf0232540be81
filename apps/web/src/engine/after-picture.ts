/** Calls back when the next picture of the page has been drawn; at once where the page is not seen. */
export function afterPicture(callback: () => void): void {
  if (document.hidden) callback()
  else requestAnimationFrame(() => setTimeout(callback))
}
