import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bitsOf,
  comparisonResult,
  diagnosis,
  fromJson,
  hashOf,
  presets,
  rangeTestResult,
  searchResult,
  toLink,
} from '@sweetspot/schema'
import { afterAll, describe, expect, it } from 'vitest'
import { sweetspot } from './sweetspot.ts'

const folder = mkdtempSync(join(tmpdir(), 'sweetspot-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const ESC = String.fromCharCode(27)
const quick = ['compare', 'ravine', '--lr', '0.001,0.01,0.1', '--steps', '100']

describe('help', () => {
  it('[CLI-1] without arguments the command prints its help, examples first, and is content', async () => {
    const { code, stdout, stderr } = await sweetspot([])
    expect(stdout).toMatch(/^Examples\n {2}\$ sweetspot .*\n {2}\$ sweetspot compare flagship/)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('[CLI-2] every command has help with examples first, and flags with meaning and unit from the schema', async () => {
    for (const name of [
      'compare',
      'overlay',
      'range-test',
      'search',
      'diagnose',
      'open',
      'presets',
      'schema',
      'completion',
    ]) {
      expect((await sweetspot([name, '--help'])).stdout).toMatch(/^Examples\n/)
    }
    expect((await sweetspot(['compare', '--help'])).stdout.replace(/\s+/g, ' ')).toContain(
      '--beta1 <x> Decay rate of the first moment, the running mean of the gradient.',
    )
  })
})

describe('results', () => {
  it('[CLI-3] --json is a document that the schema reads back', async () => {
    const compared = fromJson((await sweetspot([...quick, '--json'])).stdout, comparisonResult, { maxBytes: null })
    expect(compared.sweeps[0]!.rows.map(({ learningRate }) => learningRate)).toEqual([0.001, 0.01, 0.1])
    const tested = fromJson((await sweetspot(['range-test', 'ravine', '--json'])).stdout, rangeTestResult, {
      maxBytes: null,
    })
    expect(tested.picks).toHaveLength(8)
    const searched = fromJson((await sweetspot(['search', 'ravine', '--seeds', '1', '--json'])).stdout, searchResult, {
      maxBytes: null,
    })
    expect(searched.best).toBeGreaterThan(0)
  })

  it('[CLI-4] the same command gives the same bytes, and the link of a result gives the result', async () => {
    const first = await sweetspot([...quick, '--json'])
    const second = await sweetspot([...quick, '--json'])
    expect(second.stdout).toBe(first.stdout)
    const { config, hash } = fromJson(first.stdout, comparisonResult, { maxBytes: null })
    expect(hash).toBe(hashOf(config))
    const opened = await sweetspot(['open', `https://example.org/lab/${toLink(config)}`, '--json'])
    expect(opened.stdout).toBe(first.stdout)
  })

  it('[CLI-5] off a terminal there are plain lines: no escape codes, no progress, no drawing', async () => {
    const { stdout, stderr } = await sweetspot(quick)
    expect(stdout).not.toContain(ESC)
    expect(stdout).toMatch(/best/)
    expect(stderr).toBe('')
  })

  it('[CLI-6] FORCE_COLOR colours a pipe, and NO_COLOR wins over it', async () => {
    expect((await sweetspot(quick, { env: { FORCE_COLOR: '1' } })).stdout).toContain(ESC)
    expect((await sweetspot(quick, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(ESC)
  })

  it('[CLI-7] no line is wider than COLUMNS, but for the command that gives the result again', async () => {
    for (const width of [40, 60, 100]) {
      const { stdout } = await sweetspot(quick, { env: { COLUMNS: String(width) } })
      const lines = stdout.split('\n').filter((line) => line.includes('  '))
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width)
    }
  })

  it('[CLI-8] -o writes JSON, CSV or SVG beside what is printed', async () => {
    for (const [name, pattern] of [
      ['result.json', /"comparison-result"/],
      ['result.csv', /^rate,/],
      ['result.svg', /^<svg /],
    ] as const) {
      const { code } = await sweetspot([...quick, '-o', join(folder, name)])
      expect(code).toBe(0)
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(pattern)
    }
  })

  it('[CLI-21] --bits prints the hash of all bits of the result, and leaves a JSON document alone', async () => {
    const args = ['compare', 'moons', '--lr', '0.01,0.1', '--steps', '30']
    const { stdout, stderr } = await sweetspot([...args, '--json', '--bits', '--quiet'])
    const bits = `bits ${bitsOf(fromJson(stdout, comparisonResult, { maxBytes: null }))}`
    expect(stderr.trim()).toBe(bits)
    expect((await sweetspot([...args, '--bits', '--quiet'])).stdout.trim().split('\n').at(-1)).toBe(bits)
  })

  it('[CLI-9] a config comes from a file, from stdin, or from a preset and flags', async () => {
    const config = {
      kind: 'comparison',
      run: { task: { name: 'ravine' }, steps: 100 },
      learningRates: [0.001, 0.01, 0.1],
    }
    const path = file('config.json', JSON.stringify(config))
    const fromFile = await sweetspot(['compare', path, '--json'])
    const fromStdin = await sweetspot(['compare', '-', '--json'], { input: JSON.stringify(config) })
    expect(fromStdin.stdout).toBe(fromFile.stdout)
    const settings = await sweetspot([
      'compare',
      path,
      '--optimizer',
      'adam',
      '--beta1',
      '0.5',
      '--set',
      'run.schedule.name=cosine',
      '--no-bias-correction',
      '--json',
    ])
    expect(fromJson(settings.stdout, comparisonResult, { maxBytes: null }).config.run).toMatchObject({
      optimizer: { name: 'adam', beta1: 0.5, biasCorrection: false },
      schedule: { name: 'cosine' },
    })
  })
})

describe('errors', () => {
  it.each([
    [['compare', 'flagshp'], /did you mean 'flagship'\?$/],
    [
      ['compare', 'ravine', '--optimizer', 'adamm'],
      /^run\.optimizer\.name: 'adamm' is not one of .*did you mean 'adam'\?$/,
    ],
    [['compare', 'ravine', '--steps', '0'], /^run\.steps: .*got 0\./],
    [['compare', 'ravine', '--steps', 'many'], /^run\.steps: .*got 'many'\./],
    [['compare', 'ravine', '--lr', '0'], /^--lr: expected rates above 0/],
    [['compare', 'ravine', '--lr', '1..0.1'], /^--lr: expected a range/],
    [['compare', 'ravine', '--seeds', '0'], /^--seeds: expected a count/],
    [['compare', 'ravine', '--momentun', '0.9'], /--momentum/],
    [['compare', 'ravine', '--set', '__proto__.x=1'], /is not a setting/],
    [['compare', 'ravine', '-o', 'result.png'], /\.json, \.csv or \.svg/],
    [['open', '#x=9~run'], /./],
    [['schema', 'comparisn'], /did you mean 'comparison'\?$/],
    [['cmpare', 'ravine'], /compare/],
  ])('[CLI-10] %j is told in a line on stderr, with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await sweetspot(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim()).toMatch(message)
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
  })

  it('[CLI-11] input that cannot be read ends with 3', async () => {
    for (const args of [
      ['diagnose', join(folder, 'missing.csv')],
      ['diagnose', folder],
      ['diagnose', file('empty.csv', '')],
      ['compare', join(folder, 'missing.json')],
    ]) {
      const { code, stderr } = await sweetspot(args)
      expect([args[1], code]).toEqual([args[1], 3])
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
  })

  it('[CLI-12] a place that cannot be written to is told, and nothing half-written stays', async () => {
    const { code, stdout, stderr } = await sweetspot([...quick, '-o', join(folder, 'no-such-folder', 'result.json')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/is best/)
    expect(stderr).toMatch(/cannot be written/)
  })

  it('[CLI-13] what a file or an argument says never reaches the terminal raw', async () => {
    const { stderr } = await sweetspot(['compare', `x${ESC}]0;title\u0007y`])
    expect(stderr).not.toContain(ESC)
  })
})

describe('interruption', () => {
  it('[CLI-14] Ctrl-C ends the work with the results so far, marked partial, and exit code 130', async () => {
    const long = ['compare', 'rosenbrock', '--lr', '1e-5..1e-2', '--steps', '1000000', '--seeds', '16', '--json']
    const { code, stdout, stderr } = await sweetspot(long, { interruptAfter: 5000 })
    expect(code).toBe(130)
    expect(fromJson(stdout, comparisonResult, { maxBytes: null }).partial).toBe(true)
    expect(stderr).toBe('Interrupted: the result is partial.\n')
  })
})

describe('diagnose', () => {
  const falling = Array.from({ length: 200 }, (_, step) => `${step},${2 / (1 + step / 10)}`).join('\n')

  it('[CLI-15] gives a verdict on a CSV, with --exit-code a code for scripts', async () => {
    const exploding = `step,loss\n${Array.from({ length: 60 }, (_, step) => `${step},${step < 50 ? 2 * 1.4 ** step : 'nan'}`).join('\n')}\n`
    const path = file('exploding.csv', exploding)
    const plain = await sweetspot(['diagnose', path, '--json'])
    expect(plain.code).toBe(0)
    expect(fromJson(plain.stdout, diagnosis).verdict).toBe('diverged')
    expect((await sweetspot(['diagnose', path, '--exit-code'])).code).toBe(10)
    expect((await sweetspot(['diagnose', '-', '--exit-code'], { input: `step,loss\n${falling}` })).code).toBe(0)
  })

  it('[CLI-16] a curve that is too short to judge ends with 4', async () => {
    expect((await sweetspot(['diagnose', '-'], { input: 'loss\n1\n' })).code).toBe(4)
  })
})

describe('words for machines', () => {
  it('[CLI-17] schema prints JSON Schema, presets their configs, and both list what there is', async () => {
    expect(JSON.parse((await sweetspot(['schema', 'comparison'])).stdout)).toHaveProperty('$schema')
    expect((await sweetspot(['schema'])).stdout).toContain('range-test\n')
    const { stdout } = await sweetspot(['presets', 'flagship'])
    expect(hashOf(JSON.parse(stdout))).toBe(hashOf(presets['flagship']!.config))
    expect((await sweetspot(['presets'])).stdout).toMatch(/flagship/)
  })

  it('[CLI-18] completion scripts know commands, flags, presets, chapters, surfaces and optimizers', async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = await sweetspot(['completion', shell])
      for (const word of [
        'range-test',
        'beta1',
        'flagship',
        'same-loss-many-rates',
        'rosenbrock',
        'schedule-free-adamw',
      ])
        expect(stdout).toContain(word)
    }
  })
})
