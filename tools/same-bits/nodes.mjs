import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One release of every major version that is supported. */
const versions = ['20.20.2', '22.23.3', '24.21.0']
const platform = process.platform === 'win32' ? 'win' : process.platform
const without = fileURLToPath(new URL('entries/without-webassembly.cjs', import.meta.url))
const own = process.versions.node

/** Every Node to try: this one in place of another release of its major version. */
export const nodes = [own, ...versions.filter((version) => version.split('.')[0] !== own.split('.')[0])].sort()

/** The program of a release, fetched as a package where it is not this one; null where that fails. */
function programOf(version) {
  if (version === own) return process.execPath
  const name = `node-${platform}-${process.arch}@${version}`
  const { stdout, status } = spawnSync('npx', ['-y', '-p', name, '-c', 'node -p process.execPath'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return status === 0 ? stdout.trim() : null
}

/** All fixtures in one Node on the main thread, in a worker thread, and over a pool of them, with each kernel. */
export async function* runNode(version, dir, input) {
  const environment = `Node ${version}`
  const program = programOf(version)
  for (const kernels of ['WebAssembly', 'TypeScript']) {
    for (const where of ['main thread', 'worker', 'pool']) {
      const row = { environment, where, kernels }
      if (program === null) {
        yield { ...row, notRun: `npx -y -p node-${platform}-${process.arch}@${version} did not give a program` }
      } else yield { ...row, ...(await reportOf(program, dir, { where, kernels, input })) }
    }
  }
}

/** What one process reports. */
export async function reportOf(program, dir, { where, kernels, input }) {
  const [inputFile, outputFile] = [join(dir, 'input.json'), join(dir, 'output.json')]
  writeFileSync(inputFile, JSON.stringify(input))
  const flags = kernels === 'TypeScript' ? ['--require', without] : []
  const child = spawn(program, [...flags, join(dir, 'node.js'), where, inputFile, outputFile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint += text
  })
  const [status] = await once(child, 'close')
  return status === 0 ? JSON.parse(readFileSync(outputFile, 'utf8')) : { error: complaint.trim() }
}
