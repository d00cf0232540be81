import type { Rehearsed } from './rehearsed.ts'

/** What the worker says of the experiment that it was sent. */
export type FromRehearsal =
  | { readonly kind: 'done'; readonly rehearsed: Rehearsed }
  | { readonly kind: 'failed'; readonly message: string }
