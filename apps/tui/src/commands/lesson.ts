import { Command } from 'commander'

/** `sweetspot lesson`: the course on a terminal, or a chapter as text with its figures trained and drawn. */
export const lessonCommand = () =>
  new Command('lesson')
    .summary('Learn what a learning rate is, with figures that train as you read.')
    .description('Read the course; off a terminal, print a chapter with its figures, or the list of chapters.')
    .argument('[chapter]', 'its number or name, such as 4 or same-loss-many-rates')
    .option('--plain', 'print instead of opening the laboratory; no colour')
    .option('--ascii', 'plain characters instead of braille')
    .option('-q, --quiet', 'no progress on stderr')
    .addHelpText(
      'before',
      'Examples\n  $ sweetspot lesson\n  $ sweetspot lesson 4\n  $ sweetspot lesson adam --plain | less\n',
    )
    .action(async (chapter: string | undefined, options: object) => {
      const { showLesson } = await import('./show-lesson.ts')
      await showLesson(chapter, options)
    })
