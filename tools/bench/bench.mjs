import { writeSection } from '../section.mjs'
import { measureBathtub } from './bathtub.mjs'
import { measureCost } from './cost.mjs'
import { goals, judgeGoal } from './goals.mjs'
import { measureWorkload } from './measure.mjs'
import { report } from './report.mjs'
import { measureStartUp } from './start-up.mjs'
import { workloads } from './workloads.mjs'

const others = ['bathtub', 'cost', 'start-up']

/** Measures what is asked for (null: everything), prints the report, and writes it where asked to. */
export async function bench({ write, only, repetitions }) {
  const names = [...workloads.map(({ name }) => name), ...others]
  const unknown = only?.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`--only: '${unknown}' is not one of ${names.join(', ')}.`)
  if (!(Number.isInteger(repetitions) && repetitions > 0))
    throw new Error('--repetitions: expected a whole number above 0.')
  const wanted = (name) => only === null || only.includes(name)
  const options = { repetitions, log: (text) => process.stderr.write(`${text}\n`) }

  const results = []
  for (const workload of workloads) if (wanted(workload.name)) results.push(await measureWorkload(workload, options))
  const measured = {
    workloads: results,
    bathtub: wanted('bathtub') && (await measureBathtub(options)),
    cost: wanted('cost') && (await measureCost(options)),
    startUp: wanted('start-up') && measureStartUp(options),
  }
  const titleOf = (part) => workloads.find(({ name }) => name === part)?.title
  const judged = goals
    .filter(({ part }) => wanted(part))
    .map((goal) => ({ title: titleOf(goal.part), ...judgeGoal(goal, measured) }))
  const text = report({ ...measured, goals: judged }, options)
  process.stdout.write(`${text}\n`)
  if (write) writeSection('bench', text)
}
