// Plants one mistake at a time in an optimizer, and expects the tests to fail with a title that names it:
// `node tools/planted-mistakes.mjs [name …]`. Takes about five seconds a mistake.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'packages/core/src/optimizers'
const notRules = new Set(['index', 'optimizer', 'clipping', 'newton-schulz', 'golden-problems'])

/** What goes wrong, as a replacement in the body of an update rule. */
const mistakes = [
  ['a flipped sign of the step', /(params\[[^\]]+\]!?) -= /g, '$1 += '],
  ['a flipped sign in a moment', /\(?1 - beta2\)?/, '(1 + beta2)'],
  ['an epsilon that is forgotten', /\+ (epsilon|floor|outer)\b/, '+ 0 * $1'],
  ['an epsilon that is moved', /Math\.sqrt\(([^()]+)\) \+ (epsilon|floor)/, 'Math.sqrt($1 + $2)'],
]

const asked = process.argv.slice(2)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !notRules.has(name) && (asked.length === 0 || asked.includes(name)))

let survivors = 0
for (const name of names) {
  const path = `${folder}/${name}.ts`
  const original = readFileSync(path, 'utf8')
  const bodyAt = original.indexOf('defineOptimizer')
  for (const [mistake, pattern, replacement] of mistakes) {
    const body = original.slice(bodyAt).replace(pattern, replacement)
    if (body === original.slice(bodyAt)) continue
    let output = ''
    try {
      writeFileSync(path, original.slice(0, bodyAt) + body)
      const { stdout } = spawnSync('npx', ['vitest', 'run', 'src/optimizers', '--reporter=verbose', '--no-color'], {
        cwd: 'packages/core',
        encoding: 'utf8',
      })
      output = stdout
    } finally {
      writeFileSync(path, original)
    }
    const failed = output.split('\n').filter((line) => /^\s*(×|✗|FAIL)/.test(line) && line.includes(name))
    if (failed.length === 0) survivors++
    console.log(`${failed.length > 0 ? 'found' : 'SURVIVED'}  ${name}: ${mistake}  ${failed[0]?.trim() ?? ''}`)
  }
}
console.log(`${survivors} survived`)
process.exitCode = survivors === 0 ? 0 : 1
