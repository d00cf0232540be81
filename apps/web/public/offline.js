// After the page has loaded, a service worker beside this file keeps the site for when there is no network.
// Where it cannot (storage blocked, an old browser) the site works as before; who saves data is not sent all of it.
const worker = new URL('service-worker.js', document.currentScript.src)
addEventListener('load', async () => {
  try {
    if (!navigator.connection?.saveData) await navigator.serviceWorker?.register(worker)
  } catch {}
})
