// Compiles the kernels to WebAssembly and embeds them as a module, so that the engine stays one import without a request.
import { readFile, writeFile } from 'node:fs/promises'
import asc from 'assemblyscript/asc'

const embedded = new URL('../src/kernels/webassembly/binary.ts', import.meta.url)

/** The text of the module that holds the compiled kernels. */
export async function embeddedModule() {
  let binary
  const { error, stderr } = await asc.main(
    [
      'index.ts',
      ...['--baseDir', new URL('.', import.meta.url).pathname],
      ...['--outFile', 'kernels.wasm'],
      ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert'],
      ...['--runtime', 'stub', '--importMemory', '--enable', 'simd', '--disable', 'sign-extension'],
    ],
    {
      writeFile: (_name, contents) => {
        binary = contents
      },
    },
  )
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`)
  const base64 = Buffer.from(binary).toString('base64')
  return `// Compiled from ../../../assembly by \`npm run build\`; a test fails where the two differ.
/** The kernels as a WebAssembly module of ${binary.length} bytes, in base64. */
export const binary =\n  '${base64}'\n`
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const text = await embeddedModule()
  if (text !== (await readFile(embedded, 'utf8').catch(() => ''))) await writeFile(embedded, text)
}
