// Runs turbo with this project's package manager, and without telling anyone: neither turbo nor Next.js sends what it counts.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { status } = spawnSync('npx', ['-y', packageManager, 'exec', 'turbo', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  // There npx is a script.
  shell: process.platform === 'win32',
})
process.exit(status ?? 130)
