// Runs the commands that README.md shows and puts their output under them: `node tools/readme.mjs` after a build.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const marker = /<!-- output: (.+?) -->\n```\n[\s\S]*?```/g

/** The command's plain output, without the link at its end. */
function outputOf(command) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['apps/tui/dist/cli.js', ...command.split(' ')], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '88', NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout.replace(/\n*sweetspot open .*\n$/, '\n')
}

const readme = readFileSync('README.md', 'utf8')
writeFileSync(
  'README.md',
  readme.replace(marker, (_, command) => `<!-- output: ${command} -->\n\`\`\`\n${outputOf(command)}\`\`\``),
)
