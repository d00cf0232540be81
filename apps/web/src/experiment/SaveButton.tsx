/** A button that saves a JSON text, made when it is pressed, as a file. */
export function SaveButton({
  name,
  content,
  children,
}: {
  readonly name: string
  content(): string
  readonly children: React.ReactNode
}) {
  function save() {
    const url = URL.createObjectURL(new Blob([content()], { type: 'application/json' }))
    const anchor = document.createElement('a')
    anchor.href = url
    anchor.download = name
    anchor.click()
    URL.revokeObjectURL(url)
  }
  return (
    <button type="button" onClick={save}>
      {children}
    </button>
  )
}
