// Checks who imports whom, and which globals core, schema and view may not touch; and that the checks can still see: planted
// violations must be found, and no file missed.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

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
  {
    file: 'packages/lesson/src/planted-violation.ts',
    text: "import '@sweetspot/core'\n",
    rule: 'lesson-imports-schema',
  },
  {
    file: 'apps/tui/src/ui/screens/lab/planted-violation.ts',
    text: "import '../surface/surface-screen.ts'\n",
    rule: 'screens-do-not-import-each-other',
  },
  {
    file: 'apps/tui/src/commands/planted-violation.ts',
    text: "import '../ui/open-ui.tsx'\n",
    rule: 'commands-load-the-ui-when-it-is-opened',
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

/** Functions that engines round differently, in core; chance, clocks and hosts that belong to apps, in every package
 * but sweep, which is for Node. */
const forbidden = [
  {
    where: /^packages\/core\/src\//,
    what: /\bMath\.(a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|log2|pow|cbrt|hypot)\b|\*\*(?!\/)/,
    instead: 'core/src/numeric',
  },
  {
    where: /^packages\/(?!sweep\/)[^/]+\/src\//,
    what: /\bMath\.random\b|\bnew Date\b|\bDate\.|\bperformance\.|\bconsole\.|\bprocess\.|\bdocument\./,
    instead: 'what the host passes in',
  },
]

/** The code of a file without its comments and strings, in which such a word is harmless. */
const codeOf = (text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '')

function globalsIn(name, text) {
  if (name.endsWith('.test.ts')) return []
  return forbidden
    .filter(({ where }) => where.test(name))
    .flatMap(({ what, instead }) => {
      const [word] = what.exec(codeOf(text)) ?? []
      return word === undefined ? [] : [`${name}: ${word}; use ${instead}`]
    })
}

const { modules, summary } = cruise()
const seen = new Set(modules.map(({ source }) => source))
const missed = sources.filter((name) => !seen.has(name))
const problems = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
problems.push(...sources.flatMap((name) => globalsIn(name, readFileSync(name, 'utf8'))))
for (const text of ['Math.exp(1)', 'x ** 2', 'Math.random()']) {
  if (globalsIn('packages/core/src/planted.ts', text).length === 0) problems.push(`blind: ${text} was not found`)
}
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
