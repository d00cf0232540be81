import { describe, expect, it } from 'vitest'
import { lessonWith, problemsOf, read } from './fixture.ts'

const text = String.raw`
## The *first* step

A **rate** of $\eta$ in code \`0.1\`, [a source 2015](https://example.org), arXiv
on two lines.

$$
\eta
$$

- one
- two

| a | b |
| --- | --- |
| c | d |

:::note
Aside.
:::

:::more{title="Why"}
Deep.
:::`

describe('a chapter', () => {
  it('[LESSON-1] becomes a tree: front matter, headings with addresses, formulas with twins, figures, questions, values', () => {
    const sources = lessonWith(text.replaceAll('\\`', '`'), { formulas: [{ [String.raw`\eta`]: 'η' }] })
    const { chapters, problems } = read(sources)
    const plain = (words: string) => ({ kind: 'text', text: words })
    const formula = { kind: 'formula', tex: String.raw`\eta`, plain: 'η' }
    expect(problems).toEqual([])
    expect(chapters).toEqual([
      {
        number: 1,
        slug: 'one',
        title: 'One',
        puzzle: 'Why?',
        minutes: 1,
        blocks: [
          {
            kind: 'heading',
            level: 2,
            id: 'the-first-step',
            children: [plain('The '), { kind: 'emphasis', children: [plain('first')] }, plain(' step')],
          },
          {
            kind: 'paragraph',
            children: [
              plain('A '),
              { kind: 'strong', children: [plain('rate')] },
              plain(' of '),
              formula,
              plain(' in code '),
              { kind: 'code', text: '0.1' },
              plain(', '),
              { kind: 'link', href: 'https://example.org', children: [plain('a source 2015')] },
              plain(', arXiv on two lines.'),
            ],
          },
          { kind: 'display', formula },
          {
            kind: 'list',
            ordered: false,
            items: ['one', 'two'].map((word) => [{ kind: 'paragraph', children: [plain(word)] }]),
          },
          { kind: 'table', head: [[plain('a')], [plain('b')]], rows: [[[plain('c')], [plain('d')]]] },
          { kind: 'note', children: [{ kind: 'paragraph', children: [plain('Aside.')] }] },
          { kind: 'more', title: 'Why', children: [{ kind: 'paragraph', children: [plain('Deep.')] }] },
          { kind: 'figure', id: 'curve' },
          { kind: 'question', id: 'guess' },
          { kind: 'paragraph', children: [{ kind: 'value', id: 'loss' }] },
        ],
      },
    ])
  })

  it('[LESSON-2] what is not part of the Markdown, or names something that is not there, is named with file and line', () => {
    const wrong =
      '# Big\n\n<b>x</b>\n\n![x](y)\n\n> said\n\n::figure{id="curv"}\n\n:value\n\n[x](/nowhere/)\n\n:::aside\nx\n:::'
    const place = (line: number) => `chapters/01-one.md:${line}: `
    expect(problemsOf(wrong)).toEqual([
      `${place(5)}a heading of level 1 is not part of the lesson's Markdown`,
      `${place(7)}html is not part of the lesson's Markdown`,
      `${place(7)}html is not part of the lesson's Markdown`,
      `${place(9)}image is not part of the lesson's Markdown`,
      `${place(11)}blockquote is not part of the lesson's Markdown`,
      `${place(13)}there is no figure 'curv'`,
      `${place(15)}a value needs {id="…"}`,
      `${place(17)}the site has no page /nowhere/`,
      `${place(19)}:::aside is not part of the lesson's Markdown`,
    ])
  })

  it('[LESSON-3] every formula has one plain twin, and every twin a formula', () => {
    const formulas = [{ '\\eta': 'η', '\\beta': 'β' }, { '\\eta': 'n' }]
    expect(problemsOf('$\\eta$ $\\lambda$ $w = 4$', { formulas })).toEqual([
      'src/formulas: \\eta has two twins, η and n',
      'chapters/01-one.md:5: the formula \\lambda has no plain twin in src/formulas',
      'src/formulas: the twin of \\beta is not used',
    ])
  })

  it('[LESSON-4] a typed number is an error but in code, formulas, sources, names of chapters and declared definitions', () => {
    const free =
      '`7` $8$ [Kingma and Ba 2014, arXiv:1412.6980](https://arxiv.org/abs/1412.6980), chapters 5 and 6, w², 0.9'
    const matter = 'title: One\npuzzle: Why?\ndefinitions: ["0.9"]'
    expect(problemsOf(`\n${free}`, {}, matter)).toEqual([])
    const typed = (number: string) =>
      `chapters/01-one.md:5: the number ${number} is typed in; read it from a result with :value, or declare it`
    expect(problemsOf('It took 1,234 steps, 0.9 of them in [chapter 1](/lesson/one/).')).toEqual([
      typed('1,234'),
      typed('0.9'),
    ])
    expect(problemsOf('None.', {}, matter)).toEqual(['chapters/01-one.md:1: the definition 0.9 is not used'])
  })

  it('[LESSON-5] the front matter is complete and has no other fields', () => {
    expect(problemsOf('', {}, 'puzzle: Because\nlength: 3')).toEqual([
      "chapters/01-one.md:1: the front matter's title is missing or wrong",
      "chapters/01-one.md:1: the front matter's puzzle is missing or wrong",
      'chapters/01-one.md:1: the front matter has no field length',
    ])
  })
})

describe('a lesson', () => {
  it('[LESSON-6] nothing is missing, unused, in another chapter than it says, or there twice', () => {
    const { figures, values } = lessonWith('')
    const moved = { ...figures[0]!, chapter: 2 }
    const other = { ...figures[0]!, id: 'other' }
    const lost = { ...values[0]!, id: 'lost', figure: 'gone' }
    expect(problemsOf('', { figures: [moved, other], values: [...values, ...values, lost] })).toEqual([
      "src: two have the id 'loss'",
      "src/figures: chapter 2 does not show the figure 'curve'",
      "src/figures: chapter 1 does not show the figure 'other'",
      "src: 'lost' is read from 'gone', which is no figure",
      "src: the figure 'other' is not used",
      "src: the value 'lost' is not used",
    ])
  })

  it('[LESSON-84] what is folded away has a title and belongs to its chapter like the rest', () => {
    const folded = (start: string) => `${start}\n::figure{id="other"}\n:::`
    const figures = [...lessonWith('').figures, { ...lessonWith('').figures[0]!, id: 'other' }]
    expect(problemsOf(folded(':::more{title="Why"}'), { figures })).toEqual([])
    expect(problemsOf(folded(':::more{title="All 3 of them"}'), { figures })).toEqual([
      'chapters/01-one.md:5: the number 3 is typed in; read it from a result with :value, or declare it',
    ])
    expect(problemsOf(folded(':::more'), { figures })).toEqual(['chapters/01-one.md:5: a :::more needs {title="…"}'])
  })

  it('[LESSON-17] the minutes of a chapter count the words and figures of its main line, and its questions', () => {
    const minutesOf = (text: string) => read(lessonWith(text)).chapters[0]!.minutes
    const words = 'word '.repeat(460)
    expect([minutesOf(''), minutesOf(words), minutesOf(`${words}\n\n${'::figure{id="curve"}\n\n'.repeat(6)}`)]).toEqual(
      [1, 2, 4],
    )
    expect([minutesOf(`:::more{title="Why"}\n${words}\n:::`), minutesOf(`:::note\n${words}\n:::`)]).toEqual([1, 1])
  })

  it('[LESSON-7] a question is prose too: its values, formulas and numbers are looked at', () => {
    const { questions } = lessonWith('')
    const prompt = 'After 3 steps at $\\eta$, is it below :value{id="los"}?'
    expect(problemsOf('', { questions: [{ ...questions[0]!, prompt }] })).toEqual([
      'question guess, prompt: the number 3 is typed in; read it from a result with :value, or declare it',
      'question guess, prompt: the formula \\eta has no plain twin in src/formulas',
      "question guess, prompt: there is no value 'los'",
    ])
    expect(read(lessonWith('')).questions[0]).toMatchObject({
      chapter: 1,
      explanation: [{ text: 'It ' }, { kind: 'emphasis' }, { text: '.' }],
    })
  })

  it('[LESSON-87] choices, hints and the sentence that says where to look type no number, but for a choice that is a rate', () => {
    const { figures, questions } = lessonWith('')
    const choices = [
      { id: 'up', label: 'Up by 3', hint: 'Not by 3, see chapter 2.' },
      { id: 'rate', label: '0.01' },
    ]
    const typed = 'the number 3 is typed in; read it from a result with :value, or declare it'
    const changes = {
      figures: [{ ...figures[0]!, look: 'Look at 3.' }],
      questions: [{ ...questions[0]!, choices }],
    }
    expect(problemsOf('', changes)).toEqual([
      `question guess, choice up: ${typed}`,
      `question guess, hint of up: ${typed}`,
      `figure curve, look: ${typed}`,
    ])
  })
})
