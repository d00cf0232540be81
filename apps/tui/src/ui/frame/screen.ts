import type { ExperimentConfig } from '@sweetspot/schema'
import type { ComponentType } from 'react'
import type { Binding } from '../keys/binding.ts'
import type { Question } from '../line/question.ts'
import type { Session } from '../session/session.ts'

/** The screens, in the order of their number keys. */
export const screenNames = ['lesson', 'lab', 'range-test', 'search', 'microscope', 'surface', 'diagnose'] as const

/** The name of a screen, which is also its command. */
export type ScreenName = (typeof screenNames)[number]

/** What a screen is asked to show. */
export type Opening =
  | { readonly kind: 'experiment'; readonly experiment: ExperimentConfig }
  /** The slug of a chapter. */
  | { readonly kind: 'chapter'; readonly chapter: string }
  /** The path of a log. */
  | { readonly kind: 'log'; readonly path: string }

/** What a screen may ask of the frame around it. */
export interface Frame {
  readonly session: Session
  /** Says a sentence above the keys, until the next key. */
  say(text: string): void
  ask(question: Question): void
  show(screen: ScreenName, opening?: Opening): void
}

/** A word of the command line, such as `lr` in `:lr 3e-4`. */
export interface UiCommand {
  readonly name: string
  /** What it takes, as the help shows it: '<rate>'. */
  readonly takes?: string
  /** A few words for the help: 'rate of the run in hand'. */
  readonly does: string
  /** Every argument that makes sense, or those that begin with what is written, for completion. */
  choices?(written: string): readonly string[]
  /** Does it; what it returns is wrong with the argument. */
  run(argument: string): string | null
}

/** What can be taken out of a screen. */
export interface Shared {
  /** The name of a file, without its ending. */
  readonly name: string
  /** The line for a shell that gives what is shown; null where there is none. */
  readonly command: string | null
  /** The link from # on that shows it in a browser, and the page of the site it belongs to; null where it is too long for one. */
  readonly link: string | null
  readonly page: 'lab' | 'diagnose' | `lesson/${string}`
  /** The files that it can be saved as; null while there is nothing to save. */
  readonly files: { json(): string; csv(): string; svg(): string } | null
}

/** What the drawing of a screen is given. */
export interface ViewProps<Model> {
  readonly model: Model
  /** The room that it has, in cells; it fills no more. */
  readonly columns: number
  readonly rows: number
}

/** A screen of the laboratory: what it keeps, how it is drawn and which keys it answers. All that changes is in its model. */
export interface Screen<Model> {
  readonly name: ScreenName
  readonly title: string
  /** Makes the model, once, when the screen is first shown. */
  create(frame: Frame): Model
  /** Shows what was asked for. */
  open?(model: Model, opening: Opening, frame: Frame): void
  /** The keys as things stand now. They are looked at before those of the frame. */
  bindings(model: Model, frame: Frame): readonly Binding[]
  commands?(model: Model, frame: Frame): readonly UiCommand[]
  /** What can be saved and taken along now; null for nothing. */
  shared?(model: Model): Shared | null
  /** Takes text that was pasted; false where it is none for this screen. */
  paste?(model: Model, text: string, frame: Frame): boolean
  /** Another screen is shown, or the end has come: what goes on by itself stops. */
  leave?(model: Model): void
  /** The model in time: calls back after every change of what is drawn; returns how to stop. */
  subscribe(model: Model, listener: () => void): () => void
  readonly View: ComponentType<ViewProps<Model>>
}
