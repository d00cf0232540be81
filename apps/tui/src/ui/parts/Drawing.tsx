import { displayWidth } from '@sweetspot/view'
import { Box, Text, Transform } from 'ink'
import { useMemo } from 'react'
import { type DrawnLine, useDrawings } from './drawings.ts'

/** Text that was drawn for its place, line by line: it is neither wrapped nor cut. */
export function Drawing({ text }: { readonly text: string }) {
  const drawings = useDrawings()
  const lines = useMemo(() => (drawings === null ? null : drawnLines(text)), [drawings, text])
  if (drawings === null || lines === null) return <Text>{text}</Text>
  const width = Math.max(...lines.map((line) => line.width))
  return (
    <Box width={width}>
      <Transform transform={(_line, i) => drawings.markOf(lines[i]!)}>
        <Text>{Array(lines.length).fill(' ').join('\n')}</Text>
      </Transform>
    </Box>
  )
}

const paints = new RegExp(`${'\u001b'}\\[[\\d;]*m`, 'g')

function drawnLines(text: string): readonly DrawnLine[] {
  return text.split('\n').map((line) => ({ text: line, width: displayWidth(line.replace(paints, '')) }))
}
