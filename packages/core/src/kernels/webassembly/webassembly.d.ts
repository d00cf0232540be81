// The few names that core uses beside the language; the host brings them, and core works without them.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  var Memory: { new (descriptor: { readonly initial: number }): Memory }
  type Module = object
  var Module: { new (bytes: Uint8Array<ArrayBuffer>): Module }
  interface Instance {
    readonly exports: object
  }
  var Instance: { new (module: Module, imports: { readonly env: { readonly memory: Memory } }): Instance }
}

// Every host that has WebAssembly has it.
declare function atob(base64: string): string
