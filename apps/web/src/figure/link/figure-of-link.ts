/** A figure of the page, as far as links go. */
export interface LinkedFigure {
  readonly id: string
  /** The links of its variants. */
  readonly links: readonly string[]
}

const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('&')
const parameterOf = (fragment: string, name: string): string | undefined =>
  partsOf(fragment)
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** The id of the figure that a fragment is about: the one it names, else one that has this experiment or this kind of it, else the first. */
export function figureOfLink(fragment: string, figures: readonly LinkedFigure[]): string | null {
  const link = parameterOf(fragment, 'x')
  if (link === undefined) return null
  const name = parameterOf(fragment, 'figure')
  const has = (matches: (own: string) => boolean) => figures.find(({ links }) => links.some(matches))
  const kindOf = (value: string | undefined) => value?.split('~')[1]
  const found =
    figures.find(({ id }) => id === name) ??
    has((own) => own === `#x=${link}`) ??
    has((own) => kindOf(own) === kindOf(link)) ??
    figures[0]
  return found?.id ?? null
}

/** The fragment that opens an experiment's link in a figure; it names the figure where the link alone would open another. */
export function fragmentFor(link: string, id: string, figures: readonly LinkedFigure[]): string {
  return figureOfLink(link, figures) === id ? link : `${link}&figure=${id}`
}

/** The figures of the page that is open, from top to bottom. */
export function figuresOfPage(): LinkedFigure[] {
  return [...document.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => ({
    id: dataset['figure']!,
    links: (dataset['links'] ?? '').split(' ').filter((link) => link !== ''),
  }))
}
