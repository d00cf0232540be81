/**
 * Writes the data modules of packages/core/src/data/generated from the raw files; README.md says what is in them.
 *
 *   node tools/data/generate.mjs tools/data/raw/digits.csv.gz tools/data/raw/penguins.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { digitsModule } from './digits.mjs'
import { penguinsModule } from './penguins.mjs'

const [digitsFile, penguinsFile] = process.argv.slice(2)
if (!digitsFile || !penguinsFile) {
  throw new Error('Two files expected: node tools/data/generate.mjs <digits.csv.gz> <penguins.json>')
}
const target = (name) => new URL(`../../packages/core/src/data/generated/${name}.ts`, import.meta.url)
writeFileSync(target('digits'), digitsModule(readFileSync(digitsFile)))
writeFileSync(target('penguins'), penguinsModule(readFileSync(penguinsFile, 'utf8')))
