import type { ReactNode } from 'react'

/**
 * What a page is built with and its scripts are not sent: by name, from the part of the build that makes it (server components) to
 * the part that writes it (the first render of client components). The two have modules of their own and share the process.
 */
const shelf = shelfOfProcess(globalThis)

/** Keeps elements for the place of this name. They must need neither hooks nor scripts. */
export function keepBuilt(name: string, elements: ReactNode): void {
  shelf.set(name, elements)
}

/** The elements of this name. */
export function built(name: string): ReactNode {
  if (!shelf.has(name)) throw new Error(`Nothing was built under the name '${name}'.`)
  return shelf.get(name)
}

function shelfOfProcess(host: { [key: symbol]: unknown }): Map<string, ReactNode> {
  const key = Symbol.for('sweetspot.as-built')
  host[key] ??= new Map()
  return host[key] as Map<string, ReactNode>
}
