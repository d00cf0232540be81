import type { Executor } from '@sweetspot/core'
import { type ExperimentInput, parseExperiment } from '@sweetspot/schema'
import type { Question } from '../../line/question.ts'
import { serial, type TestedScreen, tested, until } from '../../testing/tested-screen.ts'
import type { LabModel } from './lab-model.ts'
import { labScreen } from './lab-screen.ts'

/** The lab without a terminal, for tests: keys, commands, what was said and asked, and its picture at a size. */
interface OpenedLab extends Pick<TestedScreen<LabModel>, 'model' | 'shown' | 'press' | 'command'> {
  /** What was said since the last key; '' for nothing. */
  said(): string
  asked(): Question | null
  /** Waits for the training to end. */
  trained(): Promise<void>
  picture: TestedScreen<LabModel>['draw']
  rates(): readonly number[]
}

/** Opens the lab with an experiment and trains it. */
export async function openedLab(experiment?: ExperimentInput, executor: Executor = serial()): Promise<OpenedLab> {
  const { model, shown, press, command, open, draw, ...heard } = tested(labScreen, executor)
  const { store } = model
  let before = 0
  if (experiment) open({ kind: 'experiment', experiment: parseExperiment(experiment) })
  model.begin()
  const trained = () => until(store, ({ run }) => run.status !== 'running')
  await trained()
  return {
    model,
    shown,
    command,
    trained,
    picture: draw,
    said: () => heard.said.slice(before).at(-1) ?? '',
    asked: () => heard.asked.at(-1) ?? null,
    press(...keys) {
      for (const key of keys) {
        before = heard.said.length
        press(key)
      }
    },
    rates() {
      const { present } = store.get().timeline
      return present.kind === 'bench' ? present.bench.config.runs.map(({ learningRate }) => learningRate) : []
    },
  }
}
