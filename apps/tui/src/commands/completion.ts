import { Command } from 'commander'

/** `sweetspot completion`: a script that completes commands, flags, presets and optimizers, made from the program itself. */
export const completionCommand = (program: Command) =>
  new Command('completion')
    .summary('Print a completion script for bash, zsh or fish.')
    .description('Print a completion script for your shell.')
    .argument('<shell>', 'bash, zsh, fish')
    .addHelpText(
      'before',
      'Examples\n  $ source <(sweetspot completion bash)\n  $ sweetspot completion fish > ~/.config/fish/completions/sweetspot.fish\n',
    )
    .action(async (shell: string) => {
      const { printCompletion } = await import('./print-completion.ts')
      await printCompletion(program, shell)
    })
