// `version` and `files` (addresses below this worker's folder) are written above by the build.
// A page comes from the network, so that it is new; without one, and for files whose names hold their hash, from here.
const name = `sweetspot ${version} ${registration.scope}`
const isOurs = (key) => key.startsWith('sweetspot ') && key.endsWith(` ${registration.scope}`)

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherBuilds())
})

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event.request))
})

/** Fetches all files of the build, a few at a time: the page has the right of way. */
async function keep() {
  const cache = await caches.open(name)
  const queue = [...files]
  const next = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await cache.add(new Request(new URL(file, registration.scope), { cache: 'no-cache', priority: 'low' }))
    }
  }
  await Promise.all([next(), next()])
}

async function forgetOtherBuilds() {
  const keys = await caches.keys()
  await Promise.all(keys.filter((key) => isOurs(key) && key !== name).map((key) => caches.delete(key)))
}

async function answer(request) {
  const cache = await caches.open(name)
  const kept = async () => asAskedFor(await cache.match(request, { ignoreSearch: true }), request)
  if (request.url.includes('/_next/static/')) return (await kept()) ?? fetch(request)
  try {
    return await fetch(request)
  } catch (error) {
    const found = (await kept()) ?? (request.mode === 'navigate' ? await cache.match('404.html') : undefined)
    if (found === undefined) throw error
    return found
  }
}

/** A worker takes its address, with the fragment that it is told its files by, from the request only if the answer has none. */
function asAskedFor(response, { destination }) {
  if (response === undefined || destination !== 'worker') return response
  const { body, headers, status } = response
  return new Response(body, { headers, status })
}
