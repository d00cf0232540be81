import type { ExperimentResult, PanelName } from '@sweetspot/schema'
import { type Facts, factsOf, type PanelOptions, panelsOf, spokenTable, textTable } from '@sweetspot/view'
import { sentenceLines } from './head-lines.ts'
import { type PanelRoom, panelsLines } from './panel-lines.ts'
import type { ProseLook } from './span.ts'

/** What a figure shows, part by part, in the order of its anatomy; each part is lines. */
export interface FigureParts {
  readonly finding: readonly string[]
  readonly drawing: readonly string[]
  readonly legend: readonly string[]
  /** What to look at, how to read it, and what is worth knowing beside it. */
  readonly caption: readonly string[]
}

/** The parts of a figure whose runs are done. */
export function figureParts(
  names: readonly PanelName[],
  result: ExperimentResult,
  look: string,
  options: PanelOptions,
  room: PanelRoom,
): FigureParts {
  const facts = factsOf(names, result, options)
  const { columns, rows } = facts.legend
  return {
    finding: sentence(facts.finding, room, 'bold'),
    drawing: panelsLines(panelsOf(names, result, options), facts.finding, room),
    legend: textTable(columns, rows, room).split('\n'),
    caption: captionLines(facts, look, room),
  }
}

/** The same for those who hear it: sentences instead of drawings. */
export function spokenParts(
  names: readonly PanelName[],
  result: ExperimentResult,
  look: string,
  options: PanelOptions,
  room: ProseLook,
): FigureParts {
  const facts = factsOf(names, result, options)
  const summaries = panelsOf(names, result, options).flatMap((panel) => {
    if (panel.kind === 'table') return spokenTable(panel.table).split('\n')
    return [panel.kind === 'chart' ? panel.chart.summary : panel.surface.summary]
  })
  return {
    finding: sentence(facts.finding, room, null),
    drawing: summaries.flatMap((line) => sentence(line, room, null)),
    legend: spokenTable(facts.legend)
      .split('\n')
      .flatMap((line) => sentence(line, room, null)),
    caption: captionLines(facts, look, room),
  }
}

function captionLines({ caption, notes }: Facts, look: string, room: ProseLook): string[] {
  return [...sentence(look, room, null), ...[caption, ...notes].flatMap((text) => sentence(text, room, 'dim'))]
}

/** A sentence that is no wider than prose, however wide the drawing is. */
function sentence(text: string, look: ProseLook, ink: 'bold' | 'dim' | null): string[] {
  return sentenceLines(text, ink, { ...look, width: Math.min(look.width, measure) })
}

/** The most cells of a line of prose: longer ones are hard to follow. */
export const measure = 76
