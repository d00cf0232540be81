import { jsonSchemaOf, schemaNames } from '@sweetspot/schema'
import { print } from '../cli/output.ts'

/** What `sweetspot schema` does. */
export function printSchema(name: string | undefined): Promise<void> {
  return print(name === undefined ? schemaNames.join('\n') : JSON.stringify(jsonSchemaOf(name), null, 2))
}
