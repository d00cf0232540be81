import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// @ts-expect-error a build script, without types
import { embeddedModule } from '../../../assembly/build.mjs'
import { kernelModule } from './module.ts'

it('[WASM-1] the embedded kernels are what their sources compile to, and compile here', async () => {
  expect(readFileSync(new URL('./binary.ts', import.meta.url), 'utf8')).toBe(await embeddedModule())
  expect(kernelModule()).not.toBeNull()
})
