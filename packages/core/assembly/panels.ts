// Matrices are copied into panels before they are multiplied, so that the innermost loop reads two contiguous streams:
// a panel holds `width` neighbouring columns (or rows), depth by depth. What a last, incomplete panel holds beyond the
// matrix is anything: the tiles compute with it and nobody reads the result. A matrix needs 32 readable bytes after its end.

/** Columns of a right panel: what two SIMD registers hold. */
export function columnsPerPanel<T>(): i32 {
  return 32 / sizeof<T>()
}

/** Rows of a left panel. */
export const ROWS_PER_PANEL: i32 = 4

/** Panels of `bytes` (16 or 32) a depth out of source[depth × length], along its rows. */
export function packAlong<T>(source: usize, target: usize, depth: i32, length: i32, bytes: usize): void {
  const stride = <usize>length * sizeof<T>()
  let to = target
  for (let start: usize = 0; start < stride; start += bytes) {
    let from = source + start
    for (let k = 0; k < depth; k++) {
      v128.store(to, v128.load(from))
      if (bytes === 32) v128.store(to, v128.load(from, 16), 16)
      from += stride
      to += bytes
    }
  }
}

/** Panels of `bytes` (16 or 32) a depth out of source[length × depth], across its rows: the transposed matrix. */
export function packAcross<T>(source: usize, target: usize, depth: i32, length: i32, bytes: usize): void {
  const stride = <usize>depth * sizeof<T>()
  const last = source + <usize>(length - 1) * stride
  const width = <i32>bytes / <i32>sizeof<T>()
  let panel = target
  for (let start = 0; start < length; start += width) {
    for (let part: usize = 0; part < bytes; part += 4 * sizeof<T>()) {
      const row0 = min(source + (<usize>start + part / sizeof<T>()) * stride, last)
      const row1 = min(row0 + stride, last)
      const row2 = min(row1 + stride, last)
      transposeFour<T>(row0, row1, row2, min(row2 + stride, last), panel + part, depth, bytes)
    }
    panel += <usize>depth * bytes
  }
}

/** Writes four rows as `depth` groups of four, `step` bytes apart. */
function transposeFour<T>(
  row0: usize,
  row1: usize,
  row2: usize,
  row3: usize,
  to: usize,
  depth: i32,
  step: usize,
): void {
  const atOnce: i32 = 16 / sizeof<T>()
  let k = 0
  for (; k + atOnce <= depth; k += atOnce) {
    const a = v128.load(row0)
    const b = v128.load(row1)
    const c = v128.load(row2)
    const d = v128.load(row3)
    if (sizeof<T>() === 8) {
      v128.store(to, v128.shuffle<f64>(a, b, 0, 2))
      v128.store(to, v128.shuffle<f64>(c, d, 0, 2), 16)
      to += step
      v128.store(to, v128.shuffle<f64>(a, b, 1, 3))
      v128.store(to, v128.shuffle<f64>(c, d, 1, 3), 16)
      to += step
    } else {
      const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5)
      const ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7)
      const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5)
      const cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<f64>(ab01, cd01, 0, 2))
      to += step
      v128.store(to, v128.shuffle<f64>(ab01, cd01, 1, 3))
      to += step
      v128.store(to, v128.shuffle<f64>(ab23, cd23, 0, 2))
      to += step
      v128.store(to, v128.shuffle<f64>(ab23, cd23, 1, 3))
      to += step
    }
    row0 += 16
    row1 += 16
    row2 += 16
    row3 += 16
  }
  for (; k < depth; k++) {
    store<T>(to, load<T>(row0))
    store<T>(to + sizeof<T>(), load<T>(row1))
    store<T>(to + 2 * sizeof<T>(), load<T>(row2))
    store<T>(to + 3 * sizeof<T>(), load<T>(row3))
    row0 += sizeof<T>()
    row1 += sizeof<T>()
    row2 += sizeof<T>()
    row3 += sizeof<T>()
    to += step
  }
}
