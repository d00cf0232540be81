/**
 * The buffers of all typed arrays in a value that own exactly their bytes: these can be handed to another thread. What shares
 * its buffer with others, or with a WebAssembly memory, is left to be copied.
 */
export function ownBuffers(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteLength } = value
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) found.add(buffer)
    return
  }
  for (const part of Object.values(value)) collect(part, found)
}
