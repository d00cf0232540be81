import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Every rule of docs/spec.md, by its id. */
const rules = [...readFileSync(join(root, 'docs/spec.md'), 'utf8').matchAll(/^([A-Z]+-\d+[a-z]?): \S/gm)].map(
  ([, id]) => id!,
)

/** Every id that stands in brackets at the start of a test's title. */
const tested = ['packages', 'apps']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  )
  .filter((name) => /\.test\.tsx?$/.test(name) && !/node_modules|[\\/]dist[\\/]/.test(name))
  .flatMap((name) => [...readFileSync(name, 'utf8').matchAll(/['"`]\[([A-Z]+-\d+[a-z]?)\] /g)].map(([, id]) => id!))

it('[SPEC-1] every rule of the specification has a test', () => {
  expect(rules.filter((id) => !tested.includes(id))).toEqual([])
})

it('[SPEC-2] every test names a rule of the specification', () => {
  expect([...new Set(tested)].filter((id) => !rules.includes(id))).toEqual([])
})

it('[SPEC-3] every rule has an id of its own', () => {
  expect(rules.filter((id, i) => rules.indexOf(id) !== i)).toEqual([])
})

/** What the table of docs/architecture.md allows each package, by its folder's name. */
const allowed = [
  ...readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([a-z]+)`.*?\| .*? \| ([^|]+) \|$/gm),
].map(([, folder, list]) => [folder!, list!.split(', ').sort()] as const)

it.each(allowed)('[SPEC-4] %s depends on exactly what the table of the architecture allows', (folder, list) => {
  const place = ['packages', 'apps'].map((top) => join(root, top, folder, 'package.json')).find(existsSync)!
  const manifest = JSON.parse(readFileSync(place, 'utf8'))
  // The command is bundled, so what it runs on stands among its development dependencies.
  const listed = Object.keys(manifest.dependencies ?? manifest.devDependencies)
  const runtime = listed
    .filter((name) => !/^(@types\/|vitest$|tsdown$|fast-check$)/.test(name))
    .map((name) => name.replace('@sweetspot/', ''))
  expect(runtime.sort()).toEqual(list)
})

it('[SPEC-5] the table names every package', () => {
  const folders = ['packages', 'apps'].flatMap((top) => readdirSync(join(root, top)))
  expect(allowed.map(([folder]) => folder).sort()).toEqual(folders.sort())
})
