import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agrees, judge } from './judge.mjs'
import { peers, startPeer } from './peers.mjs'
import { median, quantile } from './statistics.mjs'

/** How long one timed repetition takes, about; short of it a clock and a collection weigh too much. */
const repetitionSeconds = 0.4
/** Measures a workload on all implementations: checked first, then timed in turn, A B C A B C …, all kept alive. */
export async function measureWorkload({ name, title, problem: createProblem }, { repetitions, log }) {
  const problem = await createProblem()
  const folder = await mkdtemp(join(tmpdir(), 'sweetspot-bench-'))
  const file = join(folder, 'problem.json')
  await writeFile(file, JSON.stringify(problem))
  const rows = []
  try {
    for (const peer of peers) {
      log(`${name}: ${peer.name}, ${peer.precision}`)
      rows.push(await prepareRow(peer, problem, file, rows[0]?.loss, log))
    }
    const timed = rows.filter(({ process, status }) => process && status === 'ok')
    for (let repetition = 0; repetition < repetitions; repetition++) {
      log(`${name}: repetition ${repetition + 1} of ${repetitions}`)
      for (const row of timed) {
        const { seconds, cpuSeconds } = await row.process.ask(trainOrder(problem, row.variant, row.steps))
        row.rates.push(row.steps / seconds)
        row.cores.push(cpuSeconds / seconds)
      }
    }
  } finally {
    for (const { process } of rows) process?.end()
    await rm(folder, { recursive: true })
  }
  return { name, title, checkSteps: problem.checkSteps, rows: rows.map(summaryOf) }
}

/** Starts a peer, compares its losses after `checkSteps` updates, warms it up, and keeps its fastest variant that agrees. */
async function prepareRow(peer, problem, file, reference, log) {
  const row = { peer: peer.name, precision: peer.precision, rates: [], cores: [] }
  if (peer.installed && !peer.installed()) return { ...row, status: 'not installed' }
  const process = startPeer(peer)
  try {
    return { ...row, process, ...(await bestVariant(process, peer, problem, file, reference)) }
  } catch (error) {
    log(error.message)
    return { ...row, process, status: 'failed' }
  }
}

async function bestVariant(process, { precision }, problem, file, reference) {
  const { variants } = await process.ask({ order: 'prepare', file })
  const tried = []
  for (const variant of variants) {
    const { params } = await process.ask({ ...trainOrder(problem, variant, problem.checkSteps), wantsParams: true })
    const loss = judge(problem, params)
    if (reference !== undefined && !agrees(loss, reference, precision)) tried.push({ variant, loss, status: 'differs' })
    else tried.push({ variant, loss, status: 'ok', steps: await warmUp(process, variant, problem) })
  }
  const [best, ...slower] = tried.sort((a, b) => (b.steps ?? 0) - (a.steps ?? 0))
  return best === undefined ? { status: 'not offered' } : { ...best, slower }
}

/** Trains ever longer until a repetition takes its time; the answer is how many steps that is. */
async function warmUp(process, variant, problem) {
  for (let steps = problem.checkSteps; ; ) {
    const { seconds } = await process.ask(trainOrder(problem, variant, steps))
    const wanted = Math.max(3, Math.round((steps * repetitionSeconds) / seconds))
    if (wanted <= steps * 1.25) return wanted
    steps = Math.min(wanted, steps * 20)
  }
}

const trainOrder = ({ longestRun }, variant, steps) => ({
  order: 'train',
  variant,
  steps,
  longestRun,
  wantsParams: false,
})

function summaryOf({ peer, precision, status, variant, loss, rates, cores, slower }) {
  if (rates.length === 0) return { peer, precision, status, loss }
  const spread = [quantile(rates, 0.25), quantile(rates, 0.75)]
  const others = slower.map((other) => ({
    variant: other.variant,
    rate: other.status === 'ok' ? other.steps / repetitionSeconds : null,
  }))
  return { peer, precision, status, variant, loss, rate: median(rates), rates, spread, cores: median(cores), others }
}
