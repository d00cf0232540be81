/** How many WebAssembly instances were made since this module was loaded; load it before what makes them. */
export const made = { instances: 0 }

const api = globalThis.WebAssembly
if (api !== undefined) {
  const { Instance, instantiate } = api
  api.Instance = new Proxy(Instance, {
    construct(target, given) {
      const instance = Reflect.construct(target, given)
      made.instances++
      return instance
    },
  })
  api.instantiate = async (...given) => {
    const instance = await instantiate.apply(api, given)
    made.instances++
    return instance
  }
}
