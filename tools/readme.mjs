// Runs the commands that README.md shows and puts under them what they print, or the screen they open: `node tools/readme.mjs`
// after a build. Screens need tmux.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const program = 'apps/tui/dist/cli.js'
const output = /<!-- output: (.+?) -->\n```\n[\s\S]*?```/g
const screen = /<!-- screen: (\d+)x(\d+) (.+?) -->\n```\n[\s\S]*?```/g

/** The command's plain output, without the link at its end. */
function outputOf(command) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...command.split(' ')], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '88', NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout.replace(/\n*sweetspot open .*\n$/, '\n')
}

/** What the laboratory shows once it no longer changes. */
async function screenOf(columns, rows, command) {
  const socket = `sweetspot-readme-${process.pid}`
  const tmux = (...words) => execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], { encoding: 'utf8' })
  const preferences = mkdtempSync(join(tmpdir(), 'sweetspot-'))
  const line = `exec env -u CI XDG_CONFIG_HOME=${preferences} ${process.execPath} ${program} ${command}`
  tmux('new-session', '-d', '-x', columns, '-y', rows, line)
  try {
    let text = ''
    for (let unchanged = 0; unchanged < 8; await sleep(500)) {
      const next = tmux('capture-pane', '-p')
      unchanged = next === text ? unchanged + 1 : 0
      text = next
    }
    return `${text.trimEnd()}\n`
  } finally {
    tmux('kill-server')
    rmSync(preferences, { recursive: true })
  }
}

let readme = readFileSync('README.md', 'utf8').replace(
  output,
  (_, command) => `<!-- output: ${command} -->\n\`\`\`\n${outputOf(command)}\`\`\``,
)
for (const [shown, columns, rows, command] of readme.matchAll(screen)) {
  const text = await screenOf(columns, rows, command)
  readme = readme.replace(shown, () => `<!-- screen: ${columns}x${rows} ${command} -->\n\`\`\`\n${text}\`\`\``)
}
writeFileSync('README.md', readme)
