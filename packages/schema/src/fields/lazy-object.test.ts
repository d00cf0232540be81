import { expect, it } from 'vitest'
import { z } from 'zod'
import { namedObject } from './lazy-object.ts'
import { real } from './numbers.ts'

/** A union of two, and the members whose settings were made. */
function union() {
  const made: string[] = []
  const member = <const Name extends string>(name: Name) =>
    namedObject(name, 'A member.', () => {
      made.push(name)
      return { size: real({ default: 1, min: 0, meaning: 'A size.' }) }
    })
  const left = member('left').refine(({ size }) => size < 10, { error: 'expected less' })
  return { schema: z.discriminatedUnion('name', [left, member('right')]), left, made }
}

it('[SCHEMA-51] a member of a union makes its settings once, when it is chosen or looked at', () => {
  const { schema, left, made } = union()
  expect(made).toEqual([])
  expect(schema.parse({ name: 'right' })).toEqual({ name: 'right', size: 1 })
  expect(made).toEqual(['right'])
  expect(schema.safeParse({ name: 'middle' }).success).toBe(false)
  expect(made).toEqual(['right'])
  expect(Object.keys(left.shape)).toEqual(['name', 'size'])
  expect(schema.safeParse({ name: 'left', size: 10 }).success).toBe(false)
  expect(schema.safeParse({ name: 'left', other: 1 }).success).toBe(false)
  expect(made).toEqual(['right', 'left'])
})
