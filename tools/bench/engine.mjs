import { fileURLToPath, pathToFileURL } from 'node:url'

/** The module of the engine as it is built, or of the build that SWEETSPOT_ENGINE names. */
export const engineFile =
  process.env.SWEETSPOT_ENGINE ?? fileURLToPath(new URL('../../packages/core/dist/index.js', import.meta.url))

export const engine = await import(pathToFileURL(engineFile).href)
