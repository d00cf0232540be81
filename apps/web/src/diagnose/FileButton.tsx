import { useRef } from 'react'

/** A button that opens the browser's file chooser. */
export function FileButton({ onFiles }: { onFiles(files: FileList): void }) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        Choose a file
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Log files"
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/*,application/json"
        onChange={({ target }) => {
          if (target.files) onFiles(target.files)
          // The same file can be chosen again after it was changed.
          target.value = ''
        }}
      />
    </>
  )
}
