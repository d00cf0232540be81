import { Text } from 'ink'

/** Text that was drawn for its place, line by line: it is neither wrapped nor cut. */
export function Drawing({ text }: { readonly text: string }) {
  return <Text>{text}</Text>
}
