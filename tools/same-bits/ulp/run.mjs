// Measures the engine's own exp, log, pow, sin … against a reference with 113 bits, at a million points each, and looks whether they
// fall where they should rise from a double to the next; the same for the Math of this Node.
//
//   node tools/same-bits/ulp/run.mjs [--write] [--points 1000000]
//
// Needs gcc with libquadmath (Debian: apt-get install gcc) on a machine that has 128-bit floats in it, such as x86-64.
// --write puts the table into docs/performance.md. Ends with code 1 where a function is more than 1 ulp off or falls where Math
// does not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { table } from '../../markdown-table.mjs'
import { writeSection } from '../../section.mjs'
import { bundle } from '../bundle.mjs'
import { chance, functions } from './functions.mjs'

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, points: { type: 'string', default: '1000000' } },
})
const points = Number(options.points)
if (!Number.isInteger(points) || points < 1)
  throw new Error(`--points: expected a whole number from 1, got ${options.points}`)

const dir = mkdtempSync(join(tmpdir(), 'ulp-'))
try {
  const reference = join(dir, 'reference')
  const source = fileURLToPath(new URL('reference.c', import.meta.url))
  call('gcc', ['-O2', '-o', reference, source, '-lquadmath'], 'apt-get install gcc')
  await bundle(dir, { numeric: '../../packages/core/src/numeric/index.ts' })
  const numeric = await import(pathToFileURL(join(dir, 'numeric.js')).href)
  const rows = Object.keys(functions).map((name, i) => measure(name, numeric, reference, i + 1))
  const lines = table(
    ['function', 'points', 'ours, ulp', 'at', 'Math, ulp', 'ours falls', 'Math falls', 'ours alone'],
    rows.map(({ name, ours, at, theirs, falls }) => [
      name,
      points.toLocaleString('en-US'),
      ours.toFixed(3),
      at,
      theirs === null ? '–' : theirs.toFixed(3),
      String(falls.ours),
      theirs === null ? '–' : String(falls.theirs),
      String(falls.alone),
    ]),
    1,
  )
  console.log(lines)
  if (options.write) writeSection('own-functions', section(lines))
  const failed = rows.filter(({ ours, falls }) => ours > 1 || falls.alone > 0)
  for (const { name } of failed) console.error(`${name}: more than 1 ulp off, or falling where Math does not`)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  rmSync(dir, { recursive: true, force: true })
}

function measure(name, numeric, reference, seed) {
  const { draws, exponents, direction } = functions[name]
  const [f, g] = [numeric[name], Math[name] ?? numeric[name]]
  const records = new Float64Array(4 * points)
  const falls = { ours: 0, theirs: 0, alone: 0 }
  const next = chance(seed)
  for (let i = 0; i < points; i++) {
    const x = draws[i % draws.length](next)
    const y = exponents?.[i % exponents.length](next) ?? 0
    records.set([x, y, f(x, y), g(x, y)], 4 * i)
    // Two steps: from the point to the next double, and on to the one after it.
    for (let from = x, step = 0; step < 2; step++) {
      const to = numeric.nextUp(from)
      const way = direction(from, y)
      const ours = way * (f(to, y) - f(from, y)) < 0
      const theirs = way * (g(to, y) - g(from, y)) < 0
      falls.ours += Number(ours)
      falls.theirs += Number(theirs)
      falls.alone += Number(ours && !theirs && name in Math) + Number(ours && !(name in Math))
      from = to
    }
  }
  const file = join(dir, 'records')
  writeFileSync(file, new Uint8Array(records.buffer))
  const [own, other] = call(reference, [name, file]).split('\n')
  const [ours, x, y] = own.split(' ').map(Number)
  return {
    name,
    ours,
    at: exponents === undefined ? x.toPrecision(6) : `${x.toPrecision(6)}, ${y.toPrecision(6)}`,
    theirs: name in Math ? Number(other.split(' ')[0]) : null,
    falls,
  }
}

function section(lines) {
  return [
    '## Own functions',
    `Written by \`node tools/same-bits/ulp/run.mjs --write\` with Node ${process.versions.node}: the largest error of the engine's own functions against a reference with a significand of 113 bits, in units in the last place, and how often each falls where it should rise (or rises where it should fall) over two neighbouring doubles from each point. Math is that of this Node, which other engines need not share: the reason for having our own.`,
    lines,
  ].join('\n\n')
}

function call(command, given, remedy) {
  const { status, stdout, stderr, error } = spawnSync(command, given, { encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${command} failed: ${error?.message ?? stderr}${remedy === undefined ? '' : `; ${remedy}`}`)
}
