/** The still drawing of a variant, as React sets it: the same object every time, so that what is there is not set again. */
export type StillDrawings = (variant: string) => { readonly __html: string }

/** Marks the element whose content is the still drawing of a variant. */
export const stillAttributes = (variant: string) => ({ 'data-still': variant })

/** The still drawings in the HTML of a figure: that of its first variant, and those that stand there for readers without scripts. */
export function stillDrawingsIn(figure: Element): StillDrawings {
  const known = drawingsIn(figure)
  let isRead = false
  return (variant) => {
    if (!known.has(variant) && !isRead) {
      isRead = true
      for (const { textContent } of figure.querySelectorAll('noscript')) {
        const { body } = new DOMParser().parseFromString(textContent, 'text/html')
        for (const [id, drawing] of drawingsIn(body)) known.set(id, drawing)
      }
    }
    return known.get(variant) ?? none
  }
}

const none = { __html: '' }

function drawingsIn(part: ParentNode): Map<string, { readonly __html: string }> {
  const elements = [...part.querySelectorAll<HTMLElement>('[data-still]')]
  return new Map(elements.map(({ dataset, innerHTML }) => [dataset['still']!, { __html: innerHTML }]))
}
