// `npm run bench`: installs what is compared, builds the engine, measures everything in one run, prints the tables.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const bench = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    repetitions: { type: 'string', default: '7' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (options.help) {
  console.log(`npm run bench -- [options]

  --write              also write docs/performance.md, between <!-- bench --> and <!-- /bench -->
  --only a,b           these workloads: rosenbrock, moons, digits, wide, vector, bathtub, cost, start-up
  --repetitions n      timed repetitions of each implementation (7)

  SWEETSPOT_PYTHON     a Python with torch and numpy (python3)
  CHROMIUM_PATH        a Chromium for the bathtub (/usr/bin/chromium)
  SWEETSPOT_ENGINE     another build of the engine's index.js, to compare two (packages/core/dist/index.js)`)
} else {
  call('npm', ['ci', '--no-fund', '--no-audit', '--silent'], bench)
  if (process.env.SWEETSPOT_ENGINE === undefined) {
    call('npm', ['run', '-s', 'setup'], root)
    const built = ['@sweetspot/core', '@sweetspot/sweep', 'sweetspot'].map((name) => `--filter=${name}`)
    const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...built]
    call('npx', ['-y', 'pnpm@10.34.9', ...build], root)
  }
  // Only now: what it imports has just been installed and built.
  const { bench: runBench } = await import('./bench.mjs')
  await runBench({
    write: options.write,
    only: options.only === '' ? null : options.only.split(','),
    repetitions: Number(options.repetitions),
  })
}

function call(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
}
