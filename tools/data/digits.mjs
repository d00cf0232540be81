import { gunzipSync } from 'node:zlib'
import { shuffled } from './shuffle.mjs'

const splitSeed = 20
const trainingCount = 1437

/**
 * The text of generated/digits.ts from the bytes of digits.csv.gz: 1,797 rows of 64 pixels 0 … 16 and a label.
 *
 * Rows are shuffled by a fixed permutation; the first 1,437 train, the other 360 validate.
 * Pixels: 'A' … 'P' stand for 1 … 16, 'a' … '~' for a run of 1 … 30 zeros; runs may cross from one image to the next.
 */
export function digitsModule(gzipped) {
  const rows = gunzipSync(gzipped)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
  const valid = (value, most) => Number.isInteger(value) && value >= 0 && value <= most
  const sound = (row) => row.length === 65 && row.every((value, i) => valid(value, i < 64 ? 16 : 9))
  const broken = rows.findIndex((row) => !sound(row))
  if (broken >= 0) throw new Error(`digits.csv.gz, line ${broken + 1}: expected 64 pixels 0..16 and a label 0..9.`)
  if (rows.length !== 1797) throw new Error(`digits.csv.gz: expected 1797 rows, got ${rows.length}.`)
  const split = shuffled(rows, splitSeed)
  const pixels = split.flatMap((row) => row.slice(0, 64))
  return `// Written by tools/data/generate.mjs: do not edit.
// UCI "Optical Recognition of Handwritten Digits", test part (E. Alpaydin, C. Kaynak, 1998; CC BY 4.0), as packaged by
// scikit-learn 1.2.1 (BSD-3-Clause).

/** Images that train, from the first; the rest validate. */
export const trainingCount = ${trainingCount}

/** Label of each image, one character each. */
export const labels =
  '${split.map((row) => row[64]).join('')}'

/** Pixels of all images: 'A' … 'P' are 1 … 16, 'a' … '~' are runs of 1 … 30 zeros. */
export const pixels =
  '${packed(pixels)}'
`
}

function packed(values) {
  let text = ''
  let zeros = 0
  const flush = () => {
    for (; zeros > 0; zeros -= Math.min(zeros, 30)) text += String.fromCharCode(96 + Math.min(zeros, 30))
  }
  for (const value of values) {
    if (value === 0) zeros++
    else {
      flush()
      text += String.fromCharCode(64 + value)
    }
  }
  flush()
  return text
}
