// `node tools/quality/tui.mjs`: how soon the laboratory in the terminal is there, how smooth it is while eight runs train, and how
// soon it answers a key meanwhile.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { median, quantile } from '../bench/statistics.mjs'
import { table } from '../markdown-table.mjs'
import { writeSection } from '../section.mjs'
import { Terminal } from './terminal.mjs'

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    starts: { type: 'string', default: '10' },
    trainings: { type: 'string', default: '5' },
    columns: { type: 'string', default: '100' },
    rows: { type: 'string', default: '30' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const size = { columns: Number(options.columns), rows: Number(options.rows) }
const rates = [1e-3, 3e-3, 0.01, 0.03, 0.1, 0.3, 0.6, 1]
/** Eight runs of digits. */
const eightRuns = `#x=1~overlay~rs.0.t_digits~rs.0.t.activation_tanh~rs.0.steps_2000~${rates.map((rate, i) => `rs.${i}.lr_${rate}`).join('~')}`
/** Where the lab says what it found, or how many runs are under way. */
const findingLine = '\u001b[2;1H'
/** Where the keys stand, or the open question. */
const keysLine = `\u001b[${size.rows - 1};1H`
const isUnderWay = ({ text }) => text.slice(text.indexOf(findingLine)).split('\u001b[3;1H')[0].includes('under way')
const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Milliseconds from the start of the process to its first whole picture: the list of chapters. */
async function start(args) {
  const terminal = new Terminal(args, size)
  const { at } = await terminal.picture(({ text }) => text.includes('The knob'), 0)
  await terminal.leave()
  return at - terminal.begin
}

/** Pictures and answers while eight runs of digits train. */
async function whileTraining() {
  const terminal = new Terminal(['lab', eightRuns], size)
  await terminal.picture(isUnderWay, 0)
  const begin = performance.now()
  const answers = []
  const isTraining = () => isUnderWay(terminal.pictures.findLast(({ text }) => text.includes(findingLine)))
  while (isTraining()) {
    const pressed = performance.now()
    // A question line with a cursor.
    const answered = terminal.picture(({ text }) => text.includes('\u001b[7m'))
    terminal.type(':')
    answers.push((await answered).at - pressed)
    const closed = terminal.picture(({ text }) => text.includes(keysLine) && !text.includes('\u001b[7m'))
    terminal.type('\u007f')
    await closed
    await rest(97)
  }
  const end = performance.now()
  const pictures = terminal.pictures.filter(({ at }) => at >= begin && at <= end)
  await terminal.leave()
  const gaps = pictures.slice(1).map(({ at }, i) => at - pictures[i].at)
  return { seconds: (end - begin) / 1000, gaps, answers }
}

function row(name, numbers) {
  return [name, median(numbers).toFixed(0), quantile(numbers, 0.95).toFixed(0), Math.max(...numbers).toFixed(0)]
}

if (options.help) {
  console.log(`node tools/quality/tui.mjs [options]      measures the built command

  --write       also write docs/quality.md, between <!-- tui --> and <!-- /tui -->
  --starts n    how often it is started (10)
  --trainings n how often 8 runs of digits of 2,000 steps are trained (5)
  --columns n --rows n   the size of the terminal (100 x 30)`)
} else {
  const load = loadavg()[0]
  const starts = []
  for (let i = 0; i < Number(options.starts); i++) starts.push(await start([]))
  const trainings = []
  for (let i = 0; i < Number(options.trainings); i++) trainings.push(await whileTraining())
  const seconds = trainings.reduce((sum, training) => sum + training.seconds, 0)
  const gaps = trainings.flatMap((training) => training.gaps)
  const answers = trainings.flatMap((training) => training.answers)
  const text = [
    `Written by \`node tools/quality/tui.mjs --write\` in a terminal of ${size.columns} x ${size.rows} on ${cpus().length} ${process.arch} cores, Node ${process.versions.node}, with a load of ${load.toFixed(1)} before.`,
    table(
      ['milliseconds', 'median', '95 of 100', 'worst'],
      [
        row(`from start to the first whole picture (${starts.length} starts)`, starts),
        row('from one picture to the next while 8 runs of digits train', gaps),
        row(`from a key to its picture meanwhile (${answers.length} keys)`, answers),
      ],
    ),
    `While they trained there were ${(gaps.length / seconds).toFixed(1)} pictures a second, over ${seconds.toFixed(1)} s.`,
  ].join('\n\n')
  console.log(text)
  if (options.write) writeSection('tui', text, 'quality.md')
}
