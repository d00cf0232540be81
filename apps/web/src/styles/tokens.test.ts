import { readFileSync } from 'node:fs'
import { theme } from '@sweetspot/view'
import { expect, it } from 'vitest'

it('[WEB-25] the paper, the inks and the accent of the page are those of the drawings, in both themes', () => {
  const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
  for (const [name, { light, dark }] of Object.entries(theme)) {
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`)
  }
})
