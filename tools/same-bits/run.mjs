// `npm run same-bits`: computes every fixture in Node 20, 22 and 24, Chromium and Firefox, on the main thread, in a worker and over
// a pool, with WebAssembly and without, and compares all bits.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeSection } from '../section.mjs'
import { browsers, runBrowser } from './browsers.mjs'
import { bundle } from './bundle.mjs'
import { nodes, reportOf, runNode } from './nodes.mjs'
import { problemsOf, resultTable, section } from './report.mjs'

const bitsFile = new URL('../../packages/core/test/same-bits/bits.json', import.meta.url)
const { values: options } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const known = ['node', ...Object.keys(browsers)]
const wanted = options.only === '' ? known : options.only.split(',')
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) throw new Error(`--only: ${unknown.join(', ')} is not one of ${known.join(', ')}`)

if (options.help) {
  console.log(`npm run same-bits -- [options]

  --update    write the bits of this Node to packages/core/test/same-bits/bits.json first
  --write     also write the table to docs/performance.md
  --only a,b  these environments: ${known.join(', ')}
  --json      print the rows as JSON in place of the table

  CHROMIUM_PATH, FIREFOX_PATH   the browsers, where they are not on the PATH`)
} else {
  const dir = mkdtempSync(join(tmpdir(), 'same-bits-'))
  try {
    await bundle(dir)
    process.exitCode = await compareAll(dir)
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** @returns the exit code: 1 where anything differs or fails */
async function compareAll(dir) {
  const inline = (input) => reportOf(process.execPath, dir, { where: 'main thread', kernels: 'WebAssembly', input })
  if (options.update) {
    const { hashes, error } = await inline({})
    if (error !== undefined) throw new Error(error)
    writeFileSync(bitsFile, `${JSON.stringify(hashes, null, 2)}\n`)
  }
  const expected = JSON.parse(readFileSync(bitsFile, 'utf8'))
  const rows = []
  for await (const row of environments(dir, { expected })) {
    const judged = judge(row, expected)
    rows.push(judged)
    if (!options.json) console.error(`${row.environment}, ${row.where}, ${row.kernels}: ${summary(judged)}`)
  }
  const traced = rows.flatMap(({ traces = {} }) => Object.keys(traces))
  const reference = traced.length === 0 ? {} : (await inline({ expected, traced })).traces
  const problems = problemsOf(rows, reference)
  if (options.json) console.log(JSON.stringify({ rows: rows.map(({ traces, hashes, ...row }) => row), problems }))
  else {
    console.log(`\n${resultTable(rows)}\n`)
    for (const problem of problems) console.log(problem)
    if (rows.some(({ differing = [] }) => differing.length > 0)) {
      console.log('Where every row has the same bits but bits.json has others: npm run same-bits -- --update')
    }
  }
  if (options.write) writeSection('same-bits', section(rows, Object.keys(expected).length))
  return rows.every(
    ({ notRun, equal, wrongKernels }) =>
      notRun !== undefined || (equal === Object.keys(expected).length && !wrongKernels),
  )
    ? 0
    : 1
}

async function* environments(dir, input) {
  if (wanted.includes('node')) for (const version of nodes) yield* runNode(version, dir, input)
  for (const name of Object.keys(browsers)) if (wanted.includes(name)) yield* runBrowser(name, dir, input)
}

/** A row with what it has in common with the committed hashes. */
function judge(row, expected) {
  if (row.hashes === undefined) return row
  const names = Object.keys({ ...expected, ...row.hashes })
  const differing = names.filter((name) => row.hashes[name] !== expected[name])
  return {
    ...row,
    differing,
    equal: names.length - differing.length,
    wrongKernels: row.kernels === 'WebAssembly' ? row.instances === 0 : row.instances > 0,
  }
}

function summary({ notRun, error, equal, hashes, wrongKernels }) {
  return notRun ?? error ?? `${equal} of ${Object.keys(hashes).length} equal${wrongKernels ? ', by other kernels' : ''}`
}
