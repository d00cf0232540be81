/** Where a character stands, counted from 1 as editors do: "line 3, column 14". */
export function positionText(text: string, index: number): string {
  let line = 1
  let lineStart = 0
  for (let i = 0; i < index; i++) {
    if (text.charCodeAt(i) !== 10) continue
    line += 1
    lineStart = i + 1
  }
  return `line ${line}, column ${index - lineStart + 1}`
}
