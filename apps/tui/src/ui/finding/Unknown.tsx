import { Text } from 'ink'

/** In the place of what is not known yet; a training that was ended before anything came of it says how to begin again. */
export function Unknown({ isRunning }: { readonly isRunning: boolean }) {
  return (
    <Text>{isRunning ? 'The first steps are under way.' : 'Ended before anything was known. Press r to run it.'}</Text>
  )
}
