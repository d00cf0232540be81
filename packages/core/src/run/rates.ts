import type { RunConfig } from '@sweetspot/schema'
import { scheduleOf } from '../schedules/index.ts'
import { type Controller, type ControllerState, isController, type Schedule } from '../schedules/schedule.ts'

/** The rates of a run: its schedule, with the base rate that the interventions set from their step on. */
export interface Rates {
  /** The rate of update number step + 1, per step. Asked once for each step, in order. */
  learningRate(step: number): number
  /** The momentum of the same update, where the schedule moves it. */
  momentum(step: number): number | undefined
  /** Shows the batch loss of the step to a schedule that answers to it. */
  observe(loss: number, step: number): void
  /** What a controller remembers: plain numbers, empty for schedules that are functions of the step. */
  state(): ControllerState
}

interface Segment {
  readonly fromStep: number
  readonly schedule: Schedule | Controller
}

/**
 * @param restored a controller's state out of a checkpoint taken at `step`
 */
export function createRates(config: RunConfig, step: number, restored: ControllerState): Rates {
  const segments = segmentsOf(config)
  let index = segments.findLastIndex((segment) => segment.fromStep <= step)
  // One of the two is set; told apart here, once a segment, because asking at every step costs a tenth of a step on a surface.
  let schedule: Schedule | undefined
  let controller: Controller | undefined
  let state: ControllerState = {}

  function enter(segment: Segment): void {
    controller = isController(segment.schedule) ? segment.schedule : undefined
    schedule = isController(segment.schedule) ? undefined : segment.schedule
    state = controller?.init() ?? {}
  }

  enter(segments[index]!)
  if (controller && Object.keys(restored).length > 0) state = { ...restored }

  return {
    learningRate(at) {
      while (index + 1 < segments.length && segments[index + 1]!.fromStep <= at) enter(segments[++index]!)
      return schedule === undefined ? controller!.learningRate(state) : schedule.learningRate(at)
    },
    momentum: (at) => (schedule?.momentum === undefined ? undefined : schedule.momentum(at)),
    observe(loss, at) {
      controller?.observe(state, loss, at)
    },
    state: () => ({ ...state }),
  }
}

/** One schedule from the start, and one more from each intervention on; the last of several at one step wins. */
function segmentsOf({ schedule, learningRate, steps, interventions }: RunConfig): Segment[] {
  const changes = new Map([[0, learningRate]])
  for (const change of interventions) changes.set(change.step, change.learningRate)
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([fromStep, base]) => ({
      fromStep,
      schedule: scheduleOf(schedule, { learningRate: base, totalSteps: steps }),
    }))
}
