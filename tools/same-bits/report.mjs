import { cpus } from 'node:os'
import { table } from '../markdown-table.mjs'
import { firstDifference } from './entries/trace.mjs'

const rowOf = ({ environment, where, kernels, notRun, error, hashes, equal, seconds }) => {
  if (notRun !== undefined) return [environment, where, kernels, '–', 'not run', '–']
  if (error !== undefined) return [environment, where, kernels, '–', 'failed', '–']
  return [environment, where, kernels, String(Object.keys(hashes).length), String(equal), seconds.toFixed(1)]
}

/** One line for each environment, place and kind of kernels. */
export const resultTable = (rows) =>
  table(['environment', 'where', 'kernels', 'fixtures', 'equal', 'seconds'], rows.map(rowOf), 3)

/** What is wrong or missing, in words; `reference` has the traces of fixtures that differ somewhere. */
export function problemsOf(rows, reference) {
  return rows.flatMap(
    ({ environment, where, kernels, notRun, error, differing = [], traces = {}, instances, wrongKernels }) => {
      const place = `${environment}, ${where}, ${kernels}`
      if (notRun !== undefined) return [`not run: ${place}: ${notRun}`]
      if (error !== undefined) return [`failed: ${place}: ${error}`]
      const told = wrongKernels
        ? [`failed: ${place}: it made ${instances} WebAssembly instances, so other kernels ran`]
        : []
      for (const name of differing.slice(0, 3)) {
        const difference = name in traces ? firstDifference(reference[name], traces[name]) : 'there is no such fixture'
        told.push(`differs: ${place}: ${name}: ${difference ?? 'as in this Node, but not as in bits.json'}`)
      }
      return differing.length > 3 ? [...told, `differs: ${place}: ${differing.length - 3} more`] : told
    },
  )
}

/** The section of docs/performance.md. */
export function section(rows, fixtures) {
  const ran = rows.filter(({ hashes }) => hashes !== undefined)
  const whole = ran.filter(({ equal, hashes }) => equal === Object.keys(hashes).length).length
  return [
    '## The same bits',
    `Written by \`npm run same-bits -- --write\` on ${cpus().length} ${process.arch} cores: ${fixtures} fixtures (every optimizer, schedule and task, every setting changed, runs that diverge, comparisons, range tests and searches), each hashed over all bits of all its records and compared with the hash that is committed. ${whole} of ${ran.length} rows have the same bits; ${rows.length - ran.length} were not run. TypeScript: WebAssembly is forbidden, in a browser by its content-security-policy, in Node by taking it away before the engine loads. Pool: two workers, whose runs finish in any order. Seconds are those of all fixtures together, on a machine that did other work as well.`,
    resultTable(rows),
  ].join('\n\n')
}
