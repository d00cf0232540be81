import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
/** The built command. */
export const program = fileURLToPath(new URL('../../apps/tui/dist/cli.js', import.meta.url))
/** The laboratory ends each picture so. */
const pictureEnd = '\u001b[?2026l'

/** The command in a terminal: every picture with the time when it was whole. */
export class Terminal {
  pictures = []
  #text = ''
  #waiting = []

  constructor(args, { columns = 100, rows = 30 } = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'sweetspot-'))
    const { CI, NO_COLOR, ...environment } = process.env
    this.begin = performance.now()
    this.child = spawn(
      'python3',
      [join(here, 'in_terminal.py'), String(columns), String(rows), process.execPath, program, ...args],
      {
        env: { ...environment, XDG_CONFIG_HOME: this.folder, TERM: 'xterm-256color', COLORTERM: 'truecolor' },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    this.ended = new Promise((resolve) => this.child.on('close', resolve))
    this.child.stdout.setEncoding('utf8').on('data', (text) => this.#hear(text))
  }

  #hear(text) {
    const at = performance.now()
    this.#text += text
    for (let end = this.#text.indexOf(pictureEnd); end >= 0; end = this.#text.indexOf(pictureEnd)) {
      this.pictures.push({ at, text: this.#text.slice(0, end) })
      this.#text = this.#text.slice(end + pictureEnd.length)
    }
    this.#waiting = this.#waiting.filter(({ from, test, resolve }) => {
      const found = this.pictures.slice(from).find((picture) => test(picture))
      if (found) resolve(found)
      return !found
    })
  }

  type(text) {
    this.child.stdin.write(text)
  }

  /** The first picture from now on (or from a place on) that passes a test; fails after a minute. */
  picture(test = () => true, from = this.pictures.length) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No such picture; the last: ${this.pictures.at(-1)?.text}`)),
        60_000,
      )
      const done = (found) => {
        clearTimeout(timer)
        resolve(found)
      }
      const known = this.pictures.slice(from).find((picture) => test(picture))
      if (known) done(known)
      else this.#waiting.push({ from, test, resolve: done })
    })
  }

  async leave() {
    this.type('\u0003')
    await this.ended
    rmSync(this.folder, { recursive: true })
  }
}
