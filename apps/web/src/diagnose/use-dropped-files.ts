import { useEffect } from 'react'

/** Takes files that are dropped anywhere on the page: beside its place a browser would open them instead of the page. */
export function useDroppedFiles(onFiles: (files: FileList) => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const take = (event: DragEvent) => {
      const files = event.dataTransfer?.files
      if (event.defaultPrevented || files === undefined || files.length === 0) return
      event.preventDefault()
      onFiles(files)
    }
    addEventListener('dragover', allow)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', allow)
      removeEventListener('drop', take)
    }
  }, [onFiles])
}
