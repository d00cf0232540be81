/** Computes on this thread or in a worker, as its address says, posts what came of it, and goes where the answer says. */
const [, , where] = location.pathname.split('/')

const post = (path, body) => fetch(path, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json())

function inWorker(input) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', document.baseURI), { type: 'module' })
    worker.onmessage = ({ data }) => (data.error === undefined ? resolve(data) : reject(new Error(data.error)))
    worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker did not start'))
    worker.postMessage(input)
  })
}

async function made() {
  try {
    const input = await fetch('/input').then((answer) => answer.json())
    if (where === 'worker') return await inWorker(input)
    const { compute } = await import('./compute.mjs')
    return await compute(input)
  } catch (error) {
    return { error: String(error?.stack ?? error) }
  }
}

const { next } = await post(`/report${location.pathname}`, await made())
if (next !== null) location.href = next
else document.title = 'done'
