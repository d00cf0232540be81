import { CodeBlock } from '../prose/CodeBlock.tsx'

const commands = `npm start
sweetspot compare flagship
sweetspot range-test digits --check
sweetspot diagnose my-run.csv`

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
        <code>npm start</code> builds everything, serves this site and prints how to open the terminal;{' '}
        <code>sweetspot help</code> lists the commands.
      </p>
    </>
  )
}
