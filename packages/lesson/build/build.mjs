// Builds the lesson: bundles its TypeScript, which Node 20 cannot run, and lets it parse the chapters, run the figures and
// write what the package exports.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsdown'

const root = fileURLToPath(new URL('..', import.meta.url))
// A folder of its own, so that two builds at the same time do not meet; under node_modules, so that imports resolve.
const outDir = `${root}node_modules/.cache/sweetspot-lesson/build-${process.pid}`
mkdirSync(outDir, { recursive: true })
try {
  await build({
    config: false,
    cwd: root,
    entry: { build: 'build/build-lesson.ts' },
    outDir,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    clean: false,
    fixedExtension: false,
    logLevel: 'error',
    skipNodeModulesBundle: true,
    external: [/^@sweetspot\//],
  })
  const { buildLesson } = await import(pathToFileURL(`${outDir}/build.js`).href)
  process.exitCode = (await buildLesson(root)) ? 0 : 1
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
