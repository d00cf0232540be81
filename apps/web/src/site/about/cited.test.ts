import type { Chapter, Inline } from '@sweetspot/lesson'
import { expect, it } from 'vitest'
import { citedIn } from './cited.ts'

const link = (href: string, name: string): Inline => ({ kind: 'link', href, children: [{ kind: 'text', text: name }] })
const chapter = (number: number, ...children: Inline[]): Chapter => ({
  number,
  slug: `c${number}`,
  title: '',
  puzzle: '',
  minutes: 1,
  blocks: [{ kind: 'list', ordered: false, items: [[{ kind: 'note', children: [{ kind: 'paragraph', children }] }]] }],
})

it('[WEB-60] the sources are the works that chapters link to, once each, with their chapters', () => {
  const cited = citedIn([
    chapter(1, link('https://a.b', 'A 2015'), link('/lab/', 'the lab')),
    chapter(2, { kind: 'strong', children: [link('https://c.d', 'C')] }, link('https://a.b', 'again')),
  ])
  expect(cited).toEqual([
    { url: 'https://a.b', name: 'A 2015', chapters: [1, 2] },
    { url: 'https://c.d', name: 'C', chapters: [2] },
  ])
})

it('[WEB-83] two sources that chapters call alike are told apart by where they are', () => {
  const cited = citedIn([chapter(1, link('https://a.b/1/', 'A 2015'), link('https://a.b/2/', 'A 2015'))])
  expect(cited.map(({ name }) => name)).toEqual(['A 2015, a.b/1', 'A 2015, a.b/2'])
})
