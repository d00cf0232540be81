import { createSerialExecutor, type Executor } from '@sweetspot/core'
import { type ExperimentInput, parseExperiment } from '@sweetspot/schema'
import { Box } from 'ink'
import { render } from 'ink-testing-library'
import type { Frame, Opening, ScreenName } from '../../frame/screen.ts'
import type { Question } from '../../line/question.ts'
import { type Look, LookProvider } from '../../look/look.ts'
import { createSettings } from '../../look/settings.ts'
import type { LabModel } from './lab-model.ts'
import { labScreen } from './lab-screen.ts'

/** The lab without a terminal, for tests: keys, commands, what was said and asked, and its picture at a size. */
interface OpenedLab {
  readonly model: LabModel
  /** What was said last; '' for nothing. */
  said(): string
  asked(): Question | null
  readonly shown: { screen: ScreenName; opening: Opening | undefined }[]
  press(...keys: readonly string[]): void
  /** Runs a command of the command line; what is wrong with it, or null. */
  command(line: string): string | null
  /** Waits for the training to end. */
  trained(): Promise<void>
  picture(columns: number, rows: number, look?: Partial<Look>): string
  rates(): readonly number[]
}

const serial = () =>
  createSerialExecutor({ now: () => performance.now(), pause: () => new Promise((go) => setTimeout(go)) })

/** Opens the lab with an experiment and trains it. */
export async function openedLab(experiment?: ExperimentInput, executor: Executor = serial()): Promise<OpenedLab> {
  let said = ''
  let asked: Question | null = null
  const shown: OpenedLab['shown'] = []
  const frame = {
    session: {
      executor,
      // Nothing is drawn by time: a picture is asked for.
      pace: { interval: 0, now: () => 0, after: () => () => {} },
      settings: createSettings({ theme: 'auto', ascii: false }, () => {}),
    },
    say: (text: string) => {
      said = text
    },
    ask: (question: Question) => {
      asked = question
    },
    show: (screen: ScreenName, opening?: Opening) => void shown.push({ screen, opening }),
  } as unknown as Frame
  const model = labScreen.create(frame)
  const { store } = model
  if (experiment) labScreen.open!(model, { kind: 'experiment', experiment: parseExperiment(experiment) }, frame)
  model.begin()
  const trained = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (store.get().run.status === 'running') return
        stop()
        resolve()
      }
      const stop = store.subscribe(look)
      look()
    })
  await trained()
  return {
    model,
    said: () => said,
    asked: () => asked,
    shown,
    press(...keys) {
      for (const key of keys) {
        said = ''
        const binding = labScreen.bindings(model, frame).find((one) => one.keys.includes(key))
        if (!binding) throw new Error(`No binding for ${key}.`)
        binding.run()
      }
    },
    command(line) {
      const [name, ...rest] = line.split(' ')
      return labScreen.commands!(model, frame)
        .find((one) => one.name === name)!
        .run(rest.join(' '))
    },
    trained,
    picture(columns, rows, look = {}) {
      const { lastFrame, unmount } = render(
        <LookProvider value={{ color: 'none', ascii: false, isSpoken: false, ...look }}>
          <Box width={columns} flexDirection="column">
            <labScreen.View model={model} columns={columns} rows={rows} />
          </Box>
        </LookProvider>,
      )
      const text = lastFrame() ?? ''
      unmount()
      return text
    },
    rates() {
      const { present } = store.get().timeline
      return present.kind === 'bench' ? present.bench.config.runs.map(({ learningRate }) => learningRate) : []
    },
  }
}
