import { useState } from 'react'
import styles from './LogInput.module.css'
import { useDroppedFiles } from './use-dropped-files.ts'

/** A place that files and text can be dropped on; files that miss it are taken, too. */
export function DropZone({
  onFiles,
  onText,
  children,
}: {
  onFiles(files: FileList): void
  onText(text: string): void
  readonly children: React.ReactNode
}) {
  const [isOver, setIsOver] = useState(false)
  useDroppedFiles(onFiles)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside do the same
    <div
      className={isOver ? `${styles['input']} ${styles['over']}` : styles['input']}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const { files } = event.dataTransfer
        const text = event.dataTransfer.getData('text')
        if (files.length > 0) onFiles(files)
        else if (text !== '') onText(text)
      }}
    >
      {children}
    </div>
  )
}
