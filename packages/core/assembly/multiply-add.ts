import { columnsPerPanel, ROWS_PER_PANEL } from './panels'

/** Bytes at the head of a workspace: one tile, in which incomplete tiles are computed, then a row of zeros. */
export const HEAD_BYTES: usize = 160

/** Where sums start that start from 0: a row that is read with a stride of 0. */
export function zeroRow(workspace: usize): usize {
  const zeros = workspace + 128
  v128.store(zeros, v128.splat<f64>(0))
  v128.store(zeros, v128.splat<f64>(0), 16)
  return zeros
}

/**
 * C[rows × columns] ← start + A·B, A and B packed in panels; C is row-major without gaps.
 *
 * Every element of C is one chain of additions in ascending depth from its start: lanes and tiles run many chains side by side
 * and join none, so the bits are those of the plain triple loop.
 *
 * @param start address of the first start; `columnStep` and `rowStep` are the bytes to the next column of panels and to the next
 * row: 0 where all share it. C itself may be its own start
 * @param edge room for one tile
 */
export function multiplyAdd<T>(
  a: usize,
  b: usize,
  c: usize,
  rows: i32,
  columns: i32,
  depth: i32,
  start: usize,
  columnStep: usize,
  rowStep: usize,
  edge: usize,
): void {
  const width = columnsPerPanel<T>()
  const stride = <usize>columns * sizeof<T>()
  const leftPanel = <usize>depth * <usize>ROWS_PER_PANEL * sizeof<T>()
  const rightPanel = <usize>depth * 32
  for (let column = 0; column < columns; column += width) {
    const wide = min(width, columns - column)
    let left = a
    let corner = c + <usize>column * sizeof<T>()
    let from = start
    for (let row = 0; row < rows; row += ROWS_PER_PANEL) {
      const high = min(ROWS_PER_PANEL, rows - row)
      if (wide === width && high === ROWS_PER_PANEL) tile<T>(left, b, corner, stride, depth, from, rowStep)
      else {
        // Rows past the end are not there to be read; what stands in columns past it does no harm.
        if (rowStep !== 0) copyPart<T>(from, rowStep, edge, 32, high, wide)
        tile<T>(left, b, edge, 32, depth, rowStep === 0 ? from : edge, rowStep === 0 ? 0 : 32)
        copyPart<T>(edge, 32, corner, stride, high, wide)
      }
      left += leftPanel
      corner += 4 * stride
      from += 4 * rowStep
    }
    b += rightPanel
    start += columnStep
  }
}

/**
 * The innermost loop: a tile of 4 rows × 2 registers.
 *
 * Two depths a round with a way out between them: that halves the cost of going round, and as the sums are needed on both ways
 * an engine cannot put off the first half's arithmetic, which would need more registers than there are.
 */
function tile<T>(a: usize, b: usize, c: usize, stride: usize, depth: i32, start: usize, startStride: usize): void {
  let c00 = v128.load(start)
  let c01 = v128.load(start, 16)
  start += startStride
  let c10 = v128.load(start)
  let c11 = v128.load(start, 16)
  start += startStride
  let c20 = v128.load(start)
  let c21 = v128.load(start, 16)
  start += startStride
  let c30 = v128.load(start)
  let c31 = v128.load(start, 16)
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
  c += stride
  v128.store(c, c10)
  v128.store(c, c11, 16)
  c += stride
  v128.store(c, c20)
  v128.store(c, c21, 16)
  c += stride
  v128.store(c, c30)
  v128.store(c, c31, 16)
}

function copyPart<T>(from: usize, fromStride: usize, to: usize, toStride: usize, rows: i32, columns: i32): void {
  const bytes = <usize>columns * sizeof<T>()
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < bytes; at += sizeof<T>()) store<T>(to + at, load<T>(from + at))
    from += fromStride
    to += toStride
  }
}
