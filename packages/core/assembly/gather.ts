/** target[r,i] ← source[rows[r],i] for the first `count` rows: the samples of a batch, side by side. */
function gather<T>(source: usize, rows: usize, target: usize, count: i32, width: i32): void {
  const bytes = <usize>width * sizeof<T>()
  for (let r = 0; r < count; r++) {
    let from = source + <usize>load<i32>(rows) * bytes
    const end = target + bytes
    for (; target + 16 <= end; target += 16) {
      v128.store(target, v128.load(from))
      from += 16
    }
    for (; target < end; target += sizeof<T>()) {
      store<T>(target, load<T>(from))
      from += sizeof<T>()
    }
    rows += 4
  }
}

export function gather64(source: usize, rows: usize, target: usize, count: i32, width: i32): void {
  gather<f64>(source, rows, target, count, width)
}

export function gather32(source: usize, rows: usize, target: usize, count: i32, width: i32): void {
  gather<f32>(source, rows, target, count, width)
}
