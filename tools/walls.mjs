// Checks who imports whom, and that the check can still see: two planted violations must be found, and no file missed.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'

const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'

const planted = [
  {
    file: 'packages/core/src/planted-violation.ts',
    text: "import 'node:fs'\n",
    rule: 'core-imports-schema-and-pure-rand',
  },
  { file: 'packages/schema/src/planted-violation.ts', text: "import '@sweetspot/core'\n", rule: 'not-to-unresolvable' },
  {
    file: 'packages/view/src/planted-violation.ts',
    text: "import '../../../apps/tui/src/program.ts'\n",
    rule: 'packages-never-import-apps',
  },
]

function cruise() {
  const args = [cruiser, 'packages', 'apps', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const sources = ['packages', 'apps']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => /\/src\/.*\.tsx?$/.test(name) && !/node_modules|\/dist\//.test(name))

const { modules, summary } = cruise()
const seen = new Set(modules.map(({ source }) => source))
const missed = sources.filter((name) => !seen.has(name))
const problems = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
if (missed.length > 0) problems.push(`not looked at: ${missed.join(', ')}`)

for (const { file, text } of planted) writeFileSync(file, text)
try {
  const found = cruise().summary.violations
  for (const { file, rule } of planted) {
    if (!found.some((violation) => violation.from === file && violation.rule.name === rule)) {
      problems.push(`blind: the planted ${file} did not break ${rule}`)
    }
  }
} finally {
  for (const { file } of planted) rmSync(file, { force: true })
}

for (const problem of problems) console.error(problem)
console.log(`walls: ${sources.length} files, ${planted.length} planted violations found, ${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
