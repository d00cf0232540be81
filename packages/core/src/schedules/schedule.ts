import type { ScheduleConfigOf, ScheduleName } from '@sweetspot/schema'

/** What a schedule is told of the run it belongs to. */
export interface ScheduleContext {
  /** The base rate: the highest rate of most schedules, per step. */
  readonly learningRate: number
  /** The number of updates of the whole run. */
  readonly totalSteps: number
}

/** A rate as a pure function of the step, from 0: `learningRate(k)` is the rate of update number k + 1. */
export interface Schedule {
  learningRate(step: number): number
  /** The momentum (or β₁) of the same update, where the schedule moves it. */
  momentum?(step: number): number
}

/** What a controller remembers: plain numbers. */
export type ControllerState = { [key: string]: number }

/** A rate that answers to the loss: the one schedule that is not a function of the step alone. */
export interface Controller<State extends ControllerState = ControllerState> {
  init(): State
  /** Shows the controller a loss after update number step + 1. @mutates state */
  observe(state: State, loss: number, step: number): void
  learningRate(state: State): number
}

/** One member of the registry of schedules. */
export interface ScheduleDefinition<Name extends ScheduleName = ScheduleName> {
  readonly name: Name
  /** Author, year, identifier, equation; or the library whose definition it is. */
  readonly source: string
  create(config: ScheduleConfigOf<Name>, context: ScheduleContext): Schedule | Controller
}

/** Declares a schedule. */
export function defineSchedule<Name extends ScheduleName>(
  definition: ScheduleDefinition<Name>,
): ScheduleDefinition<Name> {
  return definition
}

/** Whether a schedule answers to the loss. */
export function isController(schedule: Schedule | Controller): schedule is Controller {
  return 'observe' in schedule
}
