import { chapters } from '@sweetspot/lesson'
import { optimizers, presets, schedules, schemaNames } from '@sweetspot/schema'
import { surfaceNames } from '@sweetspot/view/lab'
import type { Command, Option } from 'commander'
import { CommandError, exitCodes } from '../cli/exit-codes.ts'
import { print } from '../cli/output.ts'

const shells = ['bash', 'zsh', 'fish'] as const

/** What `sweetspot completion` does. */
export function printCompletion(program: Command, shell: string): Promise<void> {
  if (shell === 'bash') return print(bash(program))
  if (shell === 'zsh') return print(`autoload -U +X bashcompinit && bashcompinit\n${bash(program)}`)
  if (shell === 'fish') return print(fish(program))
  throw new CommandError(`completion: '${shell}' is not one of ${shells.join(', ')}.`, exitCodes.usage)
}

const flagsOf = (command: Command) =>
  command.options.filter((option: Option) => !option.hidden).map((option: Option) => option.long ?? option.short ?? '')

function bash(program: Command): string {
  const commands = program.commands.map((command) => command.name())
  const cases = program.commands.map(
    (command) =>
      `    ${command.name()}) words="${[...flagsOf(command), '--help', ...(argumentsOf[command.name()] ?? [])].join(' ')}" ;;`,
  )
  return `_sweetspot() {
  local words="" current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$previous" in
    --optimizer) COMPREPLY=($(compgen -W "${Object.keys(optimizers).join(' ')}" -- "$current")); return ;;
    --schedule) COMPREPLY=($(compgen -W "${Object.keys(schedules).join(' ')}" -- "$current")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${[...commands, '--help', '--version'].join(' ')}"; else
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _sweetspot sweetspot
`
}

function fish(program: Command): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  const lines = program.commands.flatMap((command) => {
    const inside = quoted(`__fish_seen_subcommand_from ${command.name()}`)
    const words = argumentsOf[command.name()] ?? []
    return [
      `complete -c sweetspot -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(command.summary())}`,
      ...command.options.map(
        (option: Option) =>
          `complete -c sweetspot -n ${inside} -l ${(option.long ?? '').replace('--', '')} -d ${quoted(option.description)}`,
      ),
      ...(words.length > 0 ? [`complete -c sweetspot -n ${inside} -a ${quoted(words.join(' '))}`] : []),
    ]
  })
  return `${lines.join('\n')}\ncomplete -c sweetspot -l optimizer -x -a ${quoted(Object.keys(optimizers).join(' '))}\n`
}

const presetNames = Object.keys(presets)

/** The words that a command's argument may be, files and links aside. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  lesson: chapters.map(({ slug }) => slug),
  lab: presetNames,
  compare: presetNames,
  overlay: presetNames,
  'range-test': presetNames,
  search: presetNames,
  microscope: presetNames,
  surface: [...new Set([...surfaceNames, ...presetNames])],
  presets: presetNames,
  schema: schemaNames,
  completion: shells,
}
