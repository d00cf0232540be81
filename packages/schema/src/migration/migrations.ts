/** One step from a version to the next: the document in the words of the next; its `version` is set for it. */
export type MigrationStep = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** Every kind of document with its steps: the first leads from version 1 to 2. A kind's newest version is their number plus 1. */
export type Migrations = Readonly<Record<string, readonly MigrationStep[]>>

/** The steps of every kind of document. Version 1 is the first of each. */
export const migrations: Migrations = {
  run: [],
  comparison: [],
  overlay: [],
  'range-test': [],
  search: [],
  'run-result': [],
  'comparison-result': [],
  'overlay-result': [],
  'range-test-result': [],
  'search-result': [],
  curve: [],
  diagnosis: [],
  checkpoint: [],
}
