import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median, quantile } from './statistics.mjs'

const command = fileURLToPath(new URL('../../apps/tui/dist/cli.js', import.meta.url))

const programs = [
  { title: 'an empty Node process', args: ['-e', ''] },
  { title: 'sweetspot --help', args: [command, '--help'] },
  {
    title: 'sweetspot range-test digits --steps 200',
    args: [command, 'range-test', 'digits', '--steps', '200', '--json'],
  },
]

/**
 * Milliseconds from start to end of the built command and of an empty process, in turn, and how much longer than the empty
 * process of its round each took; null where the command is not built.
 */
export function measureStartUp({ repetitions, log }) {
  if (!existsSync(command)) return null
  log('start-up')
  const times = programs.map(() => [])
  for (let repetition = 0; repetition < repetitions + 1; repetition++) {
    for (const [i, { title, args }] of programs.entries()) {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`${title} failed: ${stderr}`)
      // The first round fills the file cache.
      if (repetition > 0) times[i].push(performance.now() - start)
    }
  }
  return programs.map(({ title }, i) => ({
    title,
    whole: summaryOf(times[i]),
    overEmpty: summaryOf(times[i].map((time, round) => time - times[0][round])),
  }))
}

const summaryOf = (times) => ({ median: median(times), spread: [quantile(times, 0.25), quantile(times, 0.75)] })
