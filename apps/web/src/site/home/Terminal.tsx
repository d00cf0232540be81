import { CodeBlock } from '../prose/CodeBlock.tsx'

const commands = `npm run tui
npm run -s sweetspot -- compare flagship
npm run -s sweetspot -- range-test digits --check
npm run -s sweetspot -- diagnose my-run.csv`

/** How to do the same in a terminal. */
export function Terminal() {
  return (
    <>
      <h2 id="terminal">In a terminal</h2>
      <p>
        The same engine is a command. Every figure has a button that copies the line which computes it there, with the
        same bits. In a clone of the repository, with Node and npm:
      </p>
      <CodeBlock text={commands} />
      <p>
        <code>npm run tui</code> opens the laboratory; what is called <code>sweetspot</code> on this site is{' '}
        <code>npm run -s sweetspot --</code> there, and its <code>--help</code> lists the commands.
      </p>
    </>
  )
}
