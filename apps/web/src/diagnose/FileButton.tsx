import { useRef } from 'react'

/** A button that opens the browser's file chooser. */
export function FileButton({ onFiles }: { onFiles(files: FileList): void }) {
  const chooser = useRef<HTMLInputElement>(null)
  function take(input: HTMLInputElement) {
    if (input.files && input.files.length > 0) onFiles(input.files)
    // The same file can be chosen again after it was changed.
    input.value = ''
  }
  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        Choose a file
      </button>
      <input
        ref={(input) => {
          chooser.current = input
          // Files may have been chosen before the tool was at work.
          if (input?.files?.length) take(input)
        }}
        type="file"
        multiple
        hidden
        aria-label="Log files"
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/*,application/json"
        onChange={({ target }) => take(target)}
      />
    </>
  )
}
