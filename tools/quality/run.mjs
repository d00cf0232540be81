// `npm run quality`: builds the site, serves it as a static host does, and measures it with Lighthouse.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (options.help) {
  console.log(`npm run quality -- [options]

  --write       also write docs/quality.md, between <!-- lighthouse --> and <!-- /lighthouse -->
  --runs n      runs of Lighthouse for each page, of which the median counts (5)
  --built       measure apps/web/out as it is

  CHROMIUM_PATH the browser (/usr/bin/chromium)`)
} else {
  call('npm', ['ci', '--no-fund', '--no-audit', '--silent', '--ignore-scripts'], here)
  if (!options.built) {
    call('npm', ['run', '-s', 'setup'], root)
    const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--filter=@sweetspot/web']
    call('npx', ['-y', 'pnpm@10.34.9', ...build], root)
  }
  // Only now: what it imports has just been installed and built.
  const { measure } = await import('./measure.mjs')
  await measure({ write: options.write, runs: Number(options.runs) })
}

function call(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
}
