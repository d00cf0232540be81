import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'ink'
import type { Frame, Opening, ScreenName } from '../../frame/screen.ts'
import type { Question } from '../../line/question.ts'
import { type Look, LookProvider } from '../../look/look.ts'
import type { Diagnose } from './create-diagnose.ts'
import { DiagnoseView } from './DiagnoseView.tsx'
import { diagnoseScreenOn } from './diagnose-screen.ts'
import type { DiagnoseState } from './diagnose-state.ts'
import { createLogJudge } from './reading/judge-logs.ts'
import type { LogJudge } from './reading/judge-thread.ts'

/** The screen without a terminal and without a thread, for tests: what was said, asked and shown elsewhere, and its picture. */
export interface OpenedDiagnose {
  readonly model: Diagnose
  readonly said: string[]
  readonly asked: Question[]
  readonly shown: { readonly screen: ScreenName; readonly opening: Opening | undefined }[]
  press(...keys: readonly string[]): void
  paste(text: string): boolean
  /** Runs a command of the command line; what is wrong with it, or null. */
  command(name: string, argument: string): string | null
  /** What a command offers for what is written. */
  choices(name: string, written: string): readonly string[]
  /** Waits until the state is as it should be. */
  until(isSo: (state: DiagnoseState) => boolean): Promise<void>
  /** Opens a log and waits for the report, or for what is wrong with it. */
  opened(path: string): Promise<void>
  picture(columns: number, rows: number, look?: Partial<Look>): string
}

/** A judge on this thread. */
export function judgeHere(): LogJudge {
  const judgeLogs = createLogJudge()
  return { ask: async (requests) => judgeLogs(requests), stop() {} }
}

/** A new folder with files of these texts. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sweetspot-logs-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The screen in a folder, which it has read. */
export async function openedDiagnose(folder: string, judge: LogJudge = judgeHere()): Promise<OpenedDiagnose> {
  const said: string[] = []
  const asked: Question[] = []
  const shown: OpenedDiagnose['shown'] = []
  const frame = {
    session: {
      pace: {
        interval: 0,
        now: () => performance.now(),
        after(milliseconds: number, call: () => void) {
          // Ten times as fast as on a screen.
          const timer = setTimeout(call, milliseconds / 10)
          return () => clearTimeout(timer)
        },
      },
    },
    say: (text: string) => void said.push(text),
    ask: (question: Question) => void asked.push(question),
    show: (screen: ScreenName, opening?: Opening) => void shown.push({ screen, opening }),
  } as unknown as Frame
  const screen = diagnoseScreenOn({ judge: () => judge, folder: () => folder, now: Date.now })
  const model = screen.create(frame)
  const until: OpenedDiagnose['until'] = (isSo) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isSo(model.get())) return
        stop()
        resolve()
      }
      const stop = model.subscribe(look)
      look()
    })
  const command = (name: string) => screen.commands!(model, frame).find((one) => one.name === name)!
  await model.files.go(folder)
  return {
    model,
    said,
    asked,
    shown,
    press(...keys) {
      for (const key of keys) {
        const binding = screen.bindings(model, frame).find((one) => one.keys.includes(key))
        if (!binding) throw new Error(`No binding for ${key}.`)
        binding.run()
      }
    },
    paste: (text) => screen.paste!(model, text, frame),
    command: (name, argument) => command(name).run(argument),
    choices: (name, written) => command(name).choices!(written),
    until,
    async opened(path) {
      const problem = model.open(join(folder, path))
      if (problem !== null) throw new Error(problem)
      await until(({ reads }) => reads === '')
    },
    picture: (columns, rows, look = {}) =>
      renderToString(
        <LookProvider value={{ color: 'none', ascii: false, isSpoken: false, ...look }}>
          <DiagnoseView model={model} columns={columns} rows={rows} />
        </LookProvider>,
        { columns },
      ),
  }
}
