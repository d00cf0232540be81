import { createSerialExecutor } from '@sweetspot/core'

const serial = createSerialExecutor({
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
})

/** What becomes of the trainings of a test. */
export const host = { fail: false }

/** The site's executor without workers, which jsdom does not have: on this thread, and it can be made to crash. */
export const engine = {
  ...serial,
  run: (...given: Parameters<typeof serial.run>) =>
    host.fail ? Promise.reject(new Error('its worker crashed: planted')) : serial.run(...given),
  workers: 2,
  kernels: () => 'webassembly',
}
