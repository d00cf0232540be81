import { type Chapter, chapters } from '@sweetspot/lesson'
import { blockLines } from '../../../../prose/block-lines.ts'
import { measure } from '../../../../prose/figure-lines.ts'
import { puzzleLines, sentenceLines } from '../../../../prose/head-lines.ts'
import { linkLines } from '../../../../prose/link-lines.ts'
import { type Links, linksIn } from '../../../../prose/links.ts'
import { questionNamed } from '../../../../prose/question-named.ts'
import type { ProseLook } from '../../../../prose/span.ts'
import type { CourseState, Room } from '../course/course-state.ts'
import { figureLines, type Wait } from '../figure/figure-piece.ts'
import { firstFigure } from '../figure/figure-state.ts'
import { unanswered } from '../question/answer.ts'
import { questionLines } from '../question/question-lines.ts'
import type { Piece } from './pieces.ts'

/** Cells before each line: they hold the bars of figures, questions and folds. */
export const gutter = 2

/** The widest drawing: a wider one says no more. */
const widest = 118

/** The lines of a piece of the chapter in hand without what stands before them, an empty one last. */
export function pieceLines(piece: Piece, state: CourseState, chapter: Chapter, wait: Wait): readonly string[] {
  const { room } = state
  const width = room.columns - gutter
  const look: ProseLook = {
    width: Math.min(width, measure),
    color: room.color,
    ascii: room.ascii,
    isSpoken: room.isSpoken,
  }
  const links = linksOf(chapter)
  switch (piece.kind) {
    case 'opening':
      return [...puzzleLines(chapter, look), '']
    case 'ending':
      return [...linkLines(links, 'key', look), ...onLines(chapter, look)]
    case 'tool':
      return [
        ...sentenceLines(
          'Here the screen Diagnose does that, with a file on this machine: Enter opens it.',
          'bold',
          look,
        ),
        '',
      ]
    case 'fold': {
      const sign = room.ascii ? (piece.isOpen ? '[-] ' : '[+] ') : piece.isOpen ? '▾ ' : '▸ '
      return [...sentenceLines(`${sign}${piece.title}`, 'bold', look), '']
    }
    case 'text':
      return [...blockLines(piece.block, links, look), '']
    case 'question':
      return [...questionLines(questionNamed(piece.id), state.answers[piece.id] ?? unanswered, look), '']
    case 'figure': {
      const figure = state.figures[piece.id] ?? firstFigure(piece.id)
      const figureRoom = { ...look, width: Math.min(width, widest), height: drawingRows(room) }
      return [...figureLines(piece.id, figure, wait, figureRoom), '']
    }
  }
}

/** Rows of a drawing: it and its finding are seen together. */
function drawingRows({ rows }: Room): number {
  return Math.max(9, Math.min(18, Math.round((rows - 1) * 0.62)))
}

const links = new WeakMap<Chapter, Links>()

function linksOf(chapter: Chapter): Links {
  const known = links.get(chapter) ?? linksIn(chapter.blocks)
  links.set(chapter, known)
  return known
}

function onLines({ number }: Chapter, look: ProseLook): string[] {
  const next = chapters[number]
  const on = next ? `n: ${next.number} ${next.title}` : 'This was the last chapter.'
  return [...sentenceLines(on, 'dim', look), ...sentenceLines('Esc: all chapters', 'dim', look)]
}
