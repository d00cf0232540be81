import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The built command. */
export const program = join(import.meta.dirname, '../dist/cli.js')

if (!existsSync(program))
  throw new Error('The command is not built. Run `npm test` from the root, or `npx tsdown` here.')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command as a shell would, off a terminal. */
export function sweetspot(
  args: readonly string[],
  options: {
    readonly input?: string
    readonly env?: Readonly<Record<string, string>>
    /** Sends SIGINT after this many milliseconds. */
    readonly interruptAfter?: number
  } = {},
): Promise<Ended> {
  const { input, env = {}, interruptAfter } = options
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(FORCE_COLOR|NO_COLOR|COLUMNS|LINES|TERM|CI)$/.test(name),
  )
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...Object.fromEntries(inherited), ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    if (interruptAfter !== undefined) setTimeout(() => child.kill('SIGINT'), interruptAfter)
  })
}
