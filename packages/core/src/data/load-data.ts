import type { Data } from './data.ts'

/** The data sets that are loaded only when used. */
export type DataName = 'digits' | 'penguins'

/**
 * A data set by its name, with its split; the module that holds it is fetched only now.
 *
 * @example
 * const data = await loadData('digits')
 * data.training.count // 1437
 */
export async function loadData(name: DataName): Promise<Data> {
  switch (name) {
    case 'digits':
      return (await import('./digits.ts')).digitsData()
    case 'penguins':
      return (await import('./penguins.ts')).penguinsData()
    default:
      throw new Error(`loadData: '${String(name)}' is not a data set. Load 'digits' or 'penguins'.`)
  }
}
