import { expect, it } from 'vitest'
import { createSpeaker } from './speaker.ts'

/** A speaker with a clock that is moved by hand. */
function speakerAt() {
  let time = 0
  let due: { at: number; call(): void } | null = null
  const said: string[] = []
  const { say } = createSpeaker((text) => void said.push(text), {
    now: () => time,
    after(milliseconds, call) {
      due = { at: time + milliseconds, call }
      return () => {
        due = null
      }
    },
  })
  return {
    say,
    said,
    wait(milliseconds: number) {
      time += milliseconds
      if (due && due.at <= time) {
        const { call } = due
        due = null
        call()
      }
    },
  }
}

it('[TUI-54] of a picture in sentences only the new ones are said, once nothing changes for a moment', () => {
  const { say, said, wait } = speakerAt()
  say('Lab.\nStep 1.')
  wait(100)
  say('Lab.\nStep 2.')
  wait(100)
  expect(said).toEqual([])
  wait(200)
  say('Lab.\nStep 2.\n\nDone.')
  wait(300)
  expect(said).toEqual(['Lab.\r\nStep 2.\r\n', 'Done.\r\n'])
})

it('[TUI-55] what changes all the time is said every five seconds', () => {
  const { say, said, wait } = speakerAt()
  for (let step = 0; step < 120; step++) {
    say(`Step ${step}.`)
    wait(100)
  }
  expect(said).toEqual(['Step 49.\r\n', 'Step 99.\r\n'])
})
