/** What stands within a line of prose. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | Formula
  /** A number that the engine computed: the id of a value. */
  | { readonly kind: 'value'; readonly id: string }

/** A formula, for KaTeX and, as plain Unicode, for a terminal. */
export interface Formula {
  readonly kind: 'formula'
  readonly tex: string
  readonly plain: string
}

/** What stands on lines of its own. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'display'; readonly formula: Formula }
  | { readonly kind: 'figure' | 'question'; readonly id: string }
  /** The tool that judges the reader's own log; a front end without it names the command or page that has it. */
  | { readonly kind: 'tool'; readonly name: 'diagnose' }
  /** Aside in the margin; the sentence to keep; what to do at work. */
  | { readonly kind: 'note' | 'recap' | 'work'; readonly children: readonly Block[] }
  /** Depth for those who want it: folded away on the site, its title alone in a terminal. */
  | { readonly kind: 'more'; readonly title: string; readonly children: readonly Block[] }

/** One chapter of the course. */
export interface Chapter {
  readonly number: number
  /** The word in its address: 'the-knob'. */
  readonly slug: string
  readonly title: string
  /** The question that the chapter answers, one sentence. */
  readonly puzzle: string
  /** Minutes for its main line, its figures and its questions. */
  readonly minutes: number
  readonly blocks: readonly Block[]
}
