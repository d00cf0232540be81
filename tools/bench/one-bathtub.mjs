const learningRates = Array.from({ length: 25 }, (_, i) => 10 ** (-5 + i / 6))

/**
 * Final loss against rate, 25 rates × 500 steps of the digits network: seconds to the first curve and to all, judged.
 * Runs in Node and in a browser.
 */
export async function oneBathtub(engine, executor, precision) {
  const plan = engine.comparePlan({
    run: { task: { name: 'digits', precision }, optimizer: { name: 'adam' }, learningRate: 0.001, steps: 500 },
    learningRates,
  })
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  let first
  const { runs, partial } = await engine.drive(plan, {
    run: (jobs, events) =>
      executor.run(jobs, {
        ...events,
        onResult(index, result) {
          first ??= seconds()
          events.onResult(index, result)
        },
      }),
  })
  const all = seconds()
  if (partial || runs.length !== learningRates.length) throw new Error('the bathtub is not whole')
  return { first, all }
}
