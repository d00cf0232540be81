import { paint } from '@sweetspot/view'
import { Box, Text } from 'ink'
import { useLook } from '../look/look.ts'
import type { Shared } from './screen.ts'

/** Where `npm start` serves the site. */
const site = 'http://localhost:4173/'

/** The command and the address that give what is shown. */
export function SharedSheet({ shared, columns }: { readonly shared: Shared; readonly columns: number }) {
  const { color } = useLook()
  const { command, link, page } = shared
  return (
    <Box flexDirection="column" width={columns}>
      <Text>{paint('In a shell', 'bold', color)}</Text>
      <Text>{command ?? 'This is more than a command can say: save it as JSON instead.'}</Text>
      <Text> </Text>
      <Text>{paint('In a browser, where npm start serves the site', 'bold', color)}</Text>
      <Text>{link === null ? 'It is too long for a link: save it as JSON instead.' : `${site}${page}/${link}`}</Text>
    </Box>
  )
}
