// A pool's threads do not load what their process was told to load first, so they take WebAssembly away themselves.
delete globalThis.WebAssembly

export const { work } = await import('./pool-worker.mjs')
