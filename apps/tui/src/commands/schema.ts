import { Command } from 'commander'

/** `sweetspot schema`: the JSON Schema of a config or a result, or the names of all. */
export const schemaCommand = () =>
  new Command('schema')
    .summary('Print the JSON Schema of a config or a result.')
    .description('Print the JSON Schema of a config or a result; without a name, the names.')
    .argument('[name]', 'such as comparison or run-result')
    .addHelpText('before', 'Examples\n  $ sweetspot schema\n  $ sweetspot schema comparison > comparison.schema.json\n')
    .action(async (name: string | undefined) => {
      const { printSchema } = await import('./print-schema.ts')
      await printSchema(name)
    })
