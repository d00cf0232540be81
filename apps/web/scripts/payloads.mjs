import { rm } from 'node:fs/promises'
import { filesOf } from './files.mjs'

/** Removes what Next writes for its own links: ours are plain, so nobody ever asks for it. */
export async function removePayloads(folder) {
  const payloads = (await filesOf(folder)).filter((file) => /(^|\/)(index|__next\.[^/]*)\.txt$/.test(file))
  await Promise.all(payloads.map((file) => rm(folder + file)))
}
