import { useStdout } from 'ink'
import { useEffect, useState } from 'react'

/** Cells of a terminal. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** The size of the terminal, which changes when its window does. */
export function useTerminalSize(): Size {
  const { stdout } = useStdout()
  const [size, setSize] = useState(() => sizeOf(stdout))
  useEffect(() => {
    const onResize = () => setSize(sizeOf(stdout))
    stdout.on('resize', onResize)
    return () => void stdout.off('resize', onResize)
  }, [stdout])
  return size
}

const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({ columns: columns || 80, rows: rows || 24 })
