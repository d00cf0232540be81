// Loaded before everything else, in a Node and in its worker threads: the host that has no WebAssembly.
delete globalThis.WebAssembly
