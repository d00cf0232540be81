// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createWorkerExecutor } from '../executor/worker-executor.ts'
import { answeringFirst } from './answering-first.ts'

it('[WEB-69] a cancelled run ends when the page has been drawn since, so that the cancel is seen before its runs are judged', async () => {
  const said: string[] = []
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    said.push('drawn')
    draw()
  })
  const executor = answeringFirst(createWorkerExecutor({ workers: 1 }))
  for (const aborted of [false, true]) {
    await executor.run([], { signal: { aborted }, onResult: () => {} })
    said.push(aborted ? 'cancelled' : 'done')
  }
  expect(said).toEqual(['done', 'drawn', 'cancelled'])
  vi.unstubAllGlobals()
})
