import { chapters } from '@sweetspot/lesson'
import { addressOf, chapterPath } from '../address.ts'
import { citedIn } from './cited.ts'

/** Whose work the site rests on. */
export function Sources() {
  return (
    <>
      <h2 id="sources">Sources</h2>
      <p>
        Each rule in the source code names the paper or the library that it follows, with the equation where it has a
        number, and which variant where sources differ. These are the works that the chapters name:
      </p>
      <ul>
        {citedIn(chapters).map(({ url, name, chapters: numbers }) => (
          <li key={url}>
            <a href={url}>{name}</a>, in {numbers.length === 1 ? 'chapter' : 'chapters'} <Chapters numbers={numbers} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Chapters({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number, index) => (
    <span key={number}>
      {index > 0 && ', '}
      <a href={addressOf(chapterPath(chapters.find((chapter) => chapter.number === number)!))}>{number}</a>
    </span>
  ))
}
