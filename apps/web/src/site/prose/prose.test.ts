import type { Block, Inline } from '@sweetspot/lesson'
import { formatAs } from '@sweetspot/view'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Blocks } from './Blocks.tsx'
import { Inlines } from './Inlines.tsx'

const text = (text: string): Inline => ({ kind: 'text', text })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const html = (...blocks: Block[]) => renderToStaticMarkup(createElement(Blocks, { of: blocks }))
const line = (...inlines: Inline[]) => renderToStaticMarkup(createElement(Inlines, { of: inlines }))
const withoutClasses = (markup: string) => markup.replace(/ class="[^"]*"/g, '')

it('[WEB-56] each kind of block is the element of HTML that means it', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'why', children: [text('Why')] },
    { kind: 'list', ordered: true, items: [[paragraph(text('a'))]] },
    { kind: 'table', head: [[text('w')]], rows: [[[text('4')]]] },
    { kind: 'note', children: [paragraph(text('aside'))] },
    { kind: 'more', title: 'Why', children: [paragraph(text('deep'))] },
    { kind: 'recap', children: [paragraph(text('keep'))] },
  ]
  expect(withoutClasses(html(...blocks))).toBe(
    [
      '<h2 id="why" aria-labelledby="why-words"><span id="why-words">Why</span> <a href="#why" aria-label="Link to this section">#</a></h2>',
      '<ol><li><p>a</p></li></ol>',
      '<div role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">w</th></tr></thead>',
      '<tbody><tr><td>4</td></tr></tbody></table></div>',
      '<div role="note"><p>aside</p></div>',
      '<details><summary>Why</summary><p>deep</p></details>',
      '<section aria-label="To keep"><p>To keep</p><p>keep</p></section>',
    ].join(''),
  )
})

it('[WEB-57] a formula is set at the build, with MathML beside it; one that cannot be set stops the build', () => {
  const formula = line({ kind: 'formula', tex: '\\alpha', plain: 'α' })
  expect(formula).toContain('<mi>α</mi>')
  expect(formula).toContain('class="katex-html" aria-hidden="true"')
  expect(() => line({ kind: 'formula', tex: '\\frac{', plain: '' })).toThrow('KaTeX parse error')
})

it("[WEB-58] a link within the site is under the site's folder, any other is as it is", () => {
  const link = (href: string) => line({ kind: 'link', href, children: [text('x')] })
  process.env['SITE_FOLDER'] = '/x'
  try {
    expect(['/lab/', '#why', 'https://a.b/c', '//a.b/c'].map(link)).toEqual([
      '<a href="/x/lab/">x</a>',
      '<a href="#why">x</a>',
      '<a href="https://a.b/c">x</a>',
      '<a href="//a.b/c">x</a>',
    ])
  } finally {
    delete process.env['SITE_FOLDER']
  }
})

it('[WEB-59] a computed number is written in the format of its kind; an unknown one stops the build', () => {
  const formats = ['loss', 'rate', 'count', 'percent', 'decades', 'factor', 'number'] as const
  expect(formats.map((format) => formatAs(format, 1234.5))).toEqual([
    '1235',
    '1235',
    '1,235',
    '123450%',
    '+1234.50 decades',
    '1,235x',
    '1235',
  ])
  expect(() => line({ kind: 'value', id: 'no-such-value' })).toThrow("the value 'no-such-value'")
})
