import { columnsPerPanel, ROWS_PER_PANEL } from './panels'

/** Bytes of one tile: 4 rows of 32 bytes. */
export const TILE_BYTES: usize = 128

/**
 * C[rows × columns] ← C + A·B, both packed in panels; C is row-major without gaps.
 *
 * Every element of C is one chain of additions in ascending depth from what stands in C: lanes and tiles run many chains side
 * by side and join none, so the bits are those of the plain triple loop.
 *
 * @param edge room for one tile, in which the incomplete tiles of the right and lower edge are computed
 */
export function multiplyAdd<T>(a: usize, b: usize, c: usize, rows: i32, columns: i32, depth: i32, edge: usize): void {
  const width = columnsPerPanel<T>()
  const stride = <usize>columns * sizeof<T>()
  const leftPanel = <usize>depth * <usize>ROWS_PER_PANEL * sizeof<T>()
  const rightPanel = <usize>depth * 32
  for (let column = 0; column < columns; column += width) {
    const wide = min(width, columns - column)
    let left = a
    for (let row = 0; row < rows; row += ROWS_PER_PANEL) {
      const corner = c + <usize>row * stride + <usize>column * sizeof<T>()
      const high = min(ROWS_PER_PANEL, rows - row)
      const whole = wide === width && high === ROWS_PER_PANEL
      if (!whole) copyPart<T>(corner, stride, edge, 32, high, wide)
      tile<T>(left, b, whole ? corner : edge, whole ? stride : 32, depth)
      if (!whole) copyPart<T>(edge, 32, corner, stride, high, wide)
      left += leftPanel
    }
    b += rightPanel
  }
}

/**
 * The innermost loop: a tile of 4 rows × 2 registers.
 *
 * Two depths a round with a way out between them: that halves the cost of going round, and as the sums are needed on both ways
 * an engine cannot put off the first half's arithmetic, which would need more registers than there are.
 */
function tile<T>(a: usize, b: usize, c: usize, stride: usize, depth: i32): void {
  const row1 = c + stride
  const row2 = row1 + stride
  const row3 = row2 + stride
  let c00 = v128.load(c)
  let c01 = v128.load(c, 16)
  let c10 = v128.load(row1)
  let c11 = v128.load(row1, 16)
  let c20 = v128.load(row2)
  let c21 = v128.load(row2, 16)
  let c30 = v128.load(row3)
  let c31 = v128.load(row3, 16)
  const end = a + <usize>depth * 4 * sizeof<T>()
  while (a < end) {
    let b0 = v128.load(b)
    let b1 = v128.load(b, 16)
    let ai = v128.load_splat<T>(a)
    c00 = v128.add<T>(c00, v128.mul<T>(ai, b0))
    c01 = v128.add<T>(c01, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, sizeof<T>())
    c10 = v128.add<T>(c10, v128.mul<T>(ai, b0))
    c11 = v128.add<T>(c11, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, 2 * sizeof<T>())
    c20 = v128.add<T>(c20, v128.mul<T>(ai, b0))
    c21 = v128.add<T>(c21, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, 3 * sizeof<T>())
    c30 = v128.add<T>(c30, v128.mul<T>(ai, b0))
    c31 = v128.add<T>(c31, v128.mul<T>(ai, b1))
    a += 4 * sizeof<T>()
    b += 32
    if (a >= end) break
    b0 = v128.load(b)
    b1 = v128.load(b, 16)
    ai = v128.load_splat<T>(a)
    c00 = v128.add<T>(c00, v128.mul<T>(ai, b0))
    c01 = v128.add<T>(c01, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, sizeof<T>())
    c10 = v128.add<T>(c10, v128.mul<T>(ai, b0))
    c11 = v128.add<T>(c11, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, 2 * sizeof<T>())
    c20 = v128.add<T>(c20, v128.mul<T>(ai, b0))
    c21 = v128.add<T>(c21, v128.mul<T>(ai, b1))
    ai = v128.load_splat<T>(a, 3 * sizeof<T>())
    c30 = v128.add<T>(c30, v128.mul<T>(ai, b0))
    c31 = v128.add<T>(c31, v128.mul<T>(ai, b1))
    a += 4 * sizeof<T>()
    b += 32
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  v128.store(row1, c10)
  v128.store(row1, c11, 16)
  v128.store(row2, c20)
  v128.store(row2, c21, 16)
  v128.store(row3, c30)
  v128.store(row3, c31, 16)
}

function copyPart<T>(from: usize, fromStride: usize, to: usize, toStride: usize, rows: i32, columns: i32): void {
  const bytes = <usize>columns * sizeof<T>()
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += sizeof<T>()) store<T>(to + at, load<T>(from + at))
    from += fromStride
    to += toStride
  }
}
