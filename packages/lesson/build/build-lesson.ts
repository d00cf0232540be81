import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createPoolExecutor } from '@sweetspot/sweep'
import type { Figure } from '../src/figures/figure.ts'
import { readResults, resultFile } from '../src/results/read-results.ts'
import { answerQuestions, computeValues } from './compute.ts'
import { generatedModules } from './generated.ts'
import { lessonSources } from './lesson-sources.ts'
import { createProblems, type Problems } from './problems.ts'
import { readLesson } from './read-lesson.ts'
import { createResultCache, engineVersion } from './result-cache.ts'
import { runFigures } from './run-figures.ts'
import { writeWhole } from './write-whole.ts'

/** Figures that take longer, in milliseconds, are named, so that the build stays short. */
const slow = 2000

/** Reads the prose, runs the figures, computes numbers and answers, writes the modules; false where anything is wrong. */
export async function buildLesson(root: string): Promise<boolean> {
  const problems = createProblems()
  const sources = lessonSources(root)
  const { chapters, questions: open } = readLesson(sources, problems)
  const folder = join(root, 'dist/results')
  const ran = await writeResults(root, folder, sources.figures, problems)
  const results = Object.fromEntries(
    await Promise.all(ran.map(async (figure) => [figure.id, await readResults(folder, figure)] as const)),
  )
  const values = computeValues(sources.values, results, problems)
  const questions = answerQuestions(open, sources.questions, results, problems)
  // Written even where something is wrong, so that the rest can be looked at.
  for (const [name, text] of Object.entries(generatedModules(chapters, questions, values))) {
    writeWhole(join(root, 'src/generated', name), text)
  }
  for (const problem of problems.found) console.error(problem)
  return problems.found.length === 0
}

/** Runs the figures and writes what came of them; gives back those that ran. */
async function writeResults(
  root: string,
  folder: string,
  figures: readonly Figure[],
  problems: Problems,
): Promise<readonly Figure[]> {
  const executor = createPoolExecutor()
  const cache = createResultCache(join(root, 'node_modules/.cache/sweetspot-lesson/results'), engineVersion())
  const onTrained = (figure: string, milliseconds: number) => {
    if (milliseconds > slow) console.log(`figure ${figure}: ${(milliseconds / 1000).toFixed(1)} s`)
  }
  const runs = await runFigures(figures, { executor, cache, problems, onTrained })
  await executor.close()
  for (const { figure, variant, json } of runs) writeWhole(resultFile(folder, figure, variant), json)
  const ran = new Set(runs.map(({ figure }) => figure))
  if (existsSync(folder)) {
    for (const name of readdirSync(folder)) {
      if (!ran.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
  return figures.filter(({ id }) => ran.has(id))
}
