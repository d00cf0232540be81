/**
 * The buffers in a value that a message may take along instead of copying: those of typed arrays that own all of their bytes.
 * A window on a larger memory, such as that of a WebAssembly module, is copied.
 */
export function transferablesOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  collect(value, buffers)
  return [...buffers]
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (typeof value !== 'object' || value === null) return
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteLength } = value
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffers.add(buffer)
    return
  }
  for (const part of Array.isArray(value) ? value : Object.values(value)) collect(part, buffers)
}
