import { compute } from './compute.mjs'

addEventListener('message', async ({ data }) => {
  try {
    postMessage(await compute(data))
  } catch (error) {
    postMessage({ error: String(error?.stack ?? error) })
  }
})
