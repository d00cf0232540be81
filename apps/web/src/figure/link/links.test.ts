import { parseExperiment, presetNamed, toLink } from '@sweetspot/schema'
import { commandOf, readLink } from '@sweetspot/view'
import { describe, expect, it } from 'vitest'
import { embedOf } from './embed-of.ts'
import { figureOfLink, fragmentFor } from './figure-of-link.ts'

const flagship = toLink(presetNamed('flagship').config)
const rangeTest = toLink({ kind: 'range-test', run: { task: { name: 'moons' } } })
const figures = [
  { id: 'first', links: [toLink({ kind: 'comparison', run: { task: { name: 'moons' } }, learningRates: [0.1] })] },
  { id: 'flagship', links: [flagship] },
  { id: 'ramp', links: [rangeTest] },
]

describe('the link of a page', () => {
  it('[LIVE-1] a link opens in the figure that it names, else where its experiment is, else where its kind is, else first', () => {
    const ids = [
      `${rangeTest}&figure=flagship`,
      flagship,
      toLink({ kind: 'range-test', run: { task: { name: 'digits' } } }),
      '#x=nonsense',
      '#a-heading',
      '',
    ].map((fragment) => figureOfLink(fragment, figures))
    expect(ids).toEqual(['flagship', 'flagship', 'ramp', 'first', null, null])
    expect(figureOfLink('#x=1', [])).toBeNull()
  })

  it('[LIVE-2] a copied link names its figure only where the link alone would open another', () => {
    expect(fragmentFor(flagship, 'flagship', figures)).toBe(flagship)
    expect(fragmentFor(flagship, 'first', figures)).toBe(`${flagship}&figure=first`)
  })

  it('[LIVE-3] a large experiment is told from a wrong one: it is read, and waits for a word', () => {
    const large = readLink('#x=1~run~t_digits~steps_900000')
    expect(large).toMatchObject({ kind: 'large', experiment: { steps: 900_000 }, issues: [{ path: 'steps' }] })
    expect(readLink('#x=1~run~t_digits~steps_9e9').kind).toBe('wrong')
    expect(readLink('#section')).toEqual({ kind: 'none' })
  })

  it.each([
    ['a misspelt name', '#x=1~run~t_digts~lr_0.5', { task: { name: 'digits' }, learningRate: 0.5 }],
    ['a misspelt kind', '#x=1~comparson~r.t_moons~lrs_0.1_1', { kind: 'comparison', learningRates: [0.1, 1] }],
    ['a version of the future', '#x=7~run~t_moons', { task: { name: 'moons' } }],
    ['a number out of bounds', '#x=1~run~t_moons~lr_-1~steps_20', { steps: 20, learningRate: 0.1 }],
    ['one wrong rate of a list', '#x=1~comparison~r.t_moons~lrs_0.1_NaN_1', { learningRates: [0.1, 1] }],
    ['one wrong rate of two', '#x=1~comparison~r.t_moons~lrs_-1_0.1', { learningRates: [0.1] }],
    ['a version before the first', '#x=0~comparison~r.t_moons~lrs_0.1_1', { learningRates: [0.1, 1] }],
    ['a list of one that is no list', '#x=1~comparison~r.t_moons~lrs_0.2', { learningRates: [0.2] }],
    ['two things at once', '#x=1~run~t_mons~zzz_1~steps_20', { task: { name: 'moons' }, steps: 20 }],
    ['damage', '#x=1~run~t_moons~%E0%A4%A', { task: { name: 'moons' } }],
  ])('[LIVE-4] the nearest valid experiment to a link with %s', (_, fragment, nearest) => {
    expect(readLink(fragment)).toMatchObject({ kind: 'wrong', nearest })
  })

  it('[LIVE-5] a link in which nothing is right offers nothing, however long it is', () => {
    for (const fragment of ['#x=', '#x=zzz', `#x=1~run~${'a'.repeat(100_000)}`, `#x=1~run${'~a_1'.repeat(400)}`]) {
      expect(readLink(fragment)).toMatchObject({ kind: 'wrong', nearest: null })
    }
  })

  it('[LIVE-6] the command of a preset has its name, any other experiment is opened by its link, one too long for a link has none', () => {
    expect(commandOf(presetNamed('flagship').config)).toBe('sweetspot compare flagship')
    const own = parseExperiment({ kind: 'comparison', run: { task: { name: 'moons' } }, learningRates: [0.1] })
    expect(commandOf(own)).toBe(`sweetspot open '${toLink(own)}'`)
    const interventions = Array.from({ length: 300 }, (_, step) => ({ step, learningRate: 0.123456789 }))
    expect(commandOf(parseExperiment({ task: { name: 'moons' }, interventions }))).toBeNull()
  })
})

it('[LIVE-52] the HTML of an embed frames the figure with the experiment that is shown', () => {
  const figure = { id: 'a', look: 'Is "1" < 2?', embed: '/x/embed/a/', variants: [] }
  expect(embedOf(figure, '#x=1', 'https://example.org')).toBe(
    '<script src="https://example.org/x/embed/size.js"></script>\n<iframe src="https://example.org/x/embed/a/#x=1" title="Is &quot;1&quot; &lt; 2?" width="100%" height="720" style="border: 0" loading="lazy"></iframe>',
  )
  expect(embedOf(figure, null, '')).toBeNull()
})
