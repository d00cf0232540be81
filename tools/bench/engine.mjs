import { pathToFileURL } from 'node:url'

/** The engine as it is built, or the build that SWEETSPOT_ENGINE names. */
export const engine = await import(
  process.env.SWEETSPOT_ENGINE === undefined
    ? '../../packages/core/dist/index.js'
    : pathToFileURL(process.env.SWEETSPOT_ENGINE).href
)
