// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from './keep-focus.ts'

let stop: () => void
beforeEach(() => {
  document.body.innerHTML = `
    <a href="#top">top</a>
    <form>
      <fieldset><input id="one" type="radio"><input id="two" type="radio"></fieldset>
      <div id="notice"><button id="retry">Try again</button></div>
      <p><button id="run">Run</button></p>
    </form>`
  stop = keepFocus()
})
afterEach(() => stop())

const the = (id: string) => document.getElementById(id)!
const focused = () => document.activeElement?.id

/** The focus, when what has changed has been seen. */
async function focusAfter(change: () => void) {
  change()
  await Promise.resolve()
  return focused()
}

describe('the focus of a page', () => {
  it('[WEB-90] goes to what stands next to the place where it was when what has it is taken away', async () => {
    the('retry').focus()
    expect(await focusAfter(() => the('notice').remove())).toBe('two')
  })

  it('[WEB-90] and stays in the narrowest part that has a control when what has it is disabled', async () => {
    the('one').focus()
    const disable = () => {
      for (const input of document.querySelectorAll('input')) input.disabled = true
    }
    expect(await focusAfter(disable)).toBe('retry')
  })

  it('[WEB-90] is left alone where a script has moved it on, and where the reader pressed elsewhere', async () => {
    the('retry').focus()
    const replace = () => {
      the('notice').remove()
      the('run').focus()
    }
    expect(await focusAfter(replace)).toBe('run')
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(await focusAfter(() => the('run').remove())).toBe('')
  })
})
