/**
 * A pause that lets waiting messages in and takes no longer than they do: a message to oneself goes to the end of the same
 * queue, while a timer would wait for 4 ms after the fifth.
 */
export function createPause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  let resume = () => {}
  port1.onmessage = () => resume()
  return () =>
    new Promise((resolve) => {
      resume = resolve
      port2.postMessage(null)
    })
}
