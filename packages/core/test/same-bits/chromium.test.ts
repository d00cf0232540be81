import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const tool = fileURLToPath(new URL('../../../../tools/same-bits/run.mjs', import.meta.url))

interface Row {
  readonly where: string
  readonly kernels: string
  readonly notRun?: string
  readonly equal?: number
}

it('[BIT-15] Chromium has the committed bits on its page and in a worker, with WebAssembly and where it is forbidden', (context) => {
  const given = [tool, '--only', 'chromium', '--json']
  const { stdout, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8', maxBuffer: 1e9 })
  expect(stdout, stderr).not.toBe('')
  const { rows, problems } = JSON.parse(stdout) as { rows: readonly Row[]; problems: readonly string[] }
  const missing = rows.find(({ notRun }) => notRun !== undefined)
  if (missing !== undefined) context.skip(missing.notRun)
  expect(problems).toEqual([])
  expect(rows.map(({ where, kernels }) => `${where}, ${kernels}`)).toEqual([
    'main thread, WebAssembly',
    'worker, WebAssembly',
    'main thread, TypeScript',
    'worker, TypeScript',
  ])
})
