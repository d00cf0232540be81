import { presets } from '@sweetspot/schema'
import { expect, it } from 'vitest'
import { presetGroups } from './preset-groups.ts'

it('[LAB-38] every preset stands in one group: the tasks, then the chapters in their order under their titles', () => {
  const groups = presetGroups({ 4: 'Same loss, many rates' })
  expect(groups.flatMap((group) => group.presets.map(({ name }) => name)).toSorted()).toEqual(
    Object.keys(presets).toSorted(),
  )
  expect(groups.map(({ title }) => title).slice(0, 5)).toEqual([
    'A run of each task',
    'Chapter 1',
    'Chapter 2',
    'Chapter 3',
    '4. Same loss, many rates',
  ])
})
