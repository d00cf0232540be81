import { defineConfig, type UserConfig } from 'tsdown'

// One self-contained program: what it needs is bundled, so that starting it reads a few files instead of hundreds. A sub-command
// loads what it runs on, and no more; the groups keep what is loaded together in one file.
const program: UserConfig = {
  entry: ['src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: true,
  fixedExtension: false,
  noExternal: [/.*/],
  // Ink loads it for its developers alone.
  external: ['react-devtools-core'],
  define: {
    // React's checks are for those who write components.
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    // The layout engine would fetch what it carries with it, for which Node loads an HTTP client for 30 ms.
    fetch: 'undefined',
  },
  // Comments and spaces cost time to read; names stay, for whoever reads a stack trace.
  minify: { compress: true, mangle: false, codegen: true },
  inputOptions: { resolve: { conditionNames: ['@sweetspot/source', 'import', 'module', 'node', 'default'] } },
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: 'command',
          test: /[\\/](commander|rolldown.runtime)|tui[\\/]src[\\/]cli[\\/](exit-codes|output|terminal)/,
        },
        { name: 'schema', test: /[\\/]zod[\\/]|@noble|packages[\\/]schema[\\/]/ },
        { name: 'engine', test: /pure-rand|packages[\\/]core[\\/]src[\\/](?!data[\\/](digits|penguins|generated))/ },
        { name: 'lab', test: /packages[\\/]view[\\/]src[\\/](lab|rates|link)/ },
        { name: 'view', test: /packages[\\/]view[\\/]/ },
        { name: 'lesson', test: /packages[\\/]lesson[\\/]|tui[\\/]src[\\/]prose/ },
        { name: 'ink', test: /^(?!.*(d3-|internmap|tinypool|devtools|[\\/]ws[\\/])).*node_modules/ },
      ],
    },
  },
}

// What threads run, apart, so that it shares no file with the program and neither loads what the other needs. They have to
// lie where they are looked for: beside the program, and tinypool's own in a folder `entry`.
const threads: UserConfig = {
  ...program,
  entry: {
    worker: '../../packages/sweep/src/worker.ts',
    'diagnose-worker': 'src/ui/screens/diagnose/reading/thread.ts',
    'entry/worker': '../../packages/sweep/node_modules/tinypool/dist/entry/worker.js',
  },
  outputOptions: {},
}

export default defineConfig([program, threads])
