/** Its twin is kernels/squared-error. A label is a class. */
function squaredError<T>(out: usize, labels: usize, gradOut: usize, batch: i32, classes: i32, scale: f64): f64 {
  let total: f64 = 0
  for (let b = 0; b < batch; b++) {
    const label = load<i32>(labels)
    let sum: f64 = 0
    for (let j = 0; j < classes; j++) {
      let error = <f64>load<T>(out)
      if (j === label) error -= 1
      store<T>(gradOut, <T>(error * scale))
      sum += error * error
      out += sizeof<T>()
      gradOut += sizeof<T>()
    }
    total += 0.5 * sum
    labels += 4
  }
  return total
}

export function squaredError64(out: usize, labels: usize, gradOut: usize, batch: i32, classes: i32, scale: f64): f64 {
  return squaredError<f64>(out, labels, gradOut, batch, classes, scale)
}

export function squaredError32(out: usize, labels: usize, gradOut: usize, batch: i32, classes: i32, scale: f64): f64 {
  return squaredError<f32>(out, labels, gradOut, batch, classes, scale)
}
