import { describe, expect, it } from 'vitest'
import { hasTmux, openTmux } from '../tmux.ts'

describe.skipIf(!hasTmux)('the laboratory in a terminal', () => {
  it('[TUI-1] opens without arguments, and leaves the screen as it was', async () => {
    await using session = openTmux({ script: 'echo before; $SWEETSPOT; echo "ended with $?"; exec cat' })
    await session.until(/1 Lesson.*7 Diagnose/)
    session.keys('q')
    expect(await session.until(/ended with/)).toMatch(/^before\nended with 0\n/)
  })
})
