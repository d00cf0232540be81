import { type Block, type Chapter, figureNamed } from '@sweetspot/lesson'
import { commandOf, firstDisplay, panelOptions, plannable } from '@sweetspot/view'
import { exitCodes } from '../cli/exit-codes.ts'
import { type Interrupt, listenForInterrupt } from '../cli/interrupt.ts'
import { print } from '../cli/output.ts'
import { safeText } from '../cli/safe-text.ts'
import type { Terminal } from '../cli/terminal.ts'
import { answerLines, askedLines } from '../prose/asked-question.ts'
import { blockLines, headingLines, isText } from '../prose/block-lines.ts'
import { figureParts, measure } from '../prose/figure-lines.ts'
import { puzzleLines, sentenceLines } from '../prose/head-lines.ts'
import { linkLines } from '../prose/link-lines.ts'
import { type Links, linksIn } from '../prose/links.ts'
import type { ProseLook } from '../prose/span.ts'
import { trainFigure } from './train-figure.ts'

/** The widest page: longer lines are wrapped by whoever shows them in a narrower window. */
const widest = 80

/** What a chapter is printed with. */
interface Page {
  readonly links: Links
  readonly look: ProseLook
  readonly terminal: Terminal
  readonly quiet: boolean
  readonly interrupt: Interrupt
  /** What stands before each line of a fold; '' outside. */
  readonly bar: string
  /** Questions so far: they are answered at the end. */
  readonly asked: string[]
}

/** Prints a chapter piece by piece; each figure is trained when its place comes, questions are answered at the end. */
export async function printChapter(
  chapter: Chapter,
  terminal: Terminal,
  { quiet }: { readonly quiet: boolean },
): Promise<void> {
  const { width, color, ascii } = terminal
  const look = { width: Math.min(width, measure), color, ascii }
  const links = linksIn(chapter.blocks)
  const interrupt = listenForInterrupt(process)
  const page: Page = { links, look, terminal, quiet, interrupt, bar: '', asked: [] }
  const title = headingLines(
    [{ text: safeText(`${chapter.number}  ${chapter.title}`, look), ink: 'bold' }],
    'strong',
    look,
  )
  await printPart([...title, ...puzzleLines(chapter, look)], page)
  await printBlocks(chapter.blocks, page)
  interrupt.release()
  if (interrupt.signal.aborted) {
    process.stderr.write('Interrupted.\n')
    process.exitCode = exitCodes.interrupted
  } else await print([...answerLines(page.asked, look), ...linkLines(links, 'command', look)].join('\n').trimEnd())
}

/** Prints lines and an empty one, all behind the bar of the fold that they are in. */
function printPart(lines: readonly string[], { bar }: Page): Promise<void> {
  return print(`${[...lines, ''].map((line) => `${bar}${line}`.trimEnd()).join('\n')}\n`)
}

async function printBlocks(blocks: readonly Block[], page: Page): Promise<void> {
  for (const block of blocks) {
    if (page.interrupt.signal.aborted) return
    if (block.kind === 'more') await printFold(block, page)
    else await printPart(await linesOf(block, page), page)
  }
}

/** A fold, open: nobody can open it on paper. */
async function printFold({ title, children }: Extract<Block, { kind: 'more' }>, page: Page): Promise<void> {
  const { look } = page
  const bar = look.ascii ? ': ' : '┊ '
  const inside = { ...page, bar, look: { ...look, width: look.width - bar.length } }
  await printPart(sentenceLines(title, 'bold', inside.look), inside)
  await printBlocks(children, inside)
  await print('\n')
}

async function linesOf(block: Exclude<Block, { kind: 'more' }>, page: Page): Promise<readonly string[]> {
  const { links, look, asked } = page
  if (isText(block)) return blockLines(block, links, look)
  if (block.kind === 'figure') return figureLines(block.id, page)
  if (block.kind === 'tool') return sentenceLines('In a shell that is: sweetspot diagnose run.csv', 'bold', look)
  asked.push(block.id)
  return askedLines(block.id, asked.length, look)
}

/** A figure as its first variant, and the line that runs it alone. */
async function figureLines(id: string, { terminal, look, quiet, interrupt, bar }: Page): Promise<readonly string[]> {
  const figure = figureNamed(id)
  const variant = figure.variants[0]!
  const experiment = plannable(variant.experiment)
  const result = await trainFigure(experiment, terminal, { quiet, signal: interrupt.signal })
  const room = { ...look, width: Math.min(terminal.width, widest) - bar.length, height: 16 }
  const names = variant.panels ?? figure.panels
  const parts = figureParts(names, result, figure.look, panelOptions(firstDisplay(figure.display), null), room)
  const command = commandOf(experiment)
  const again = command !== null && command.length + 2 <= room.width ? ['', `$ ${command}`] : []
  return [...parts.finding, ...parts.drawing, '', ...parts.legend, '', ...parts.caption, ...again]
}
