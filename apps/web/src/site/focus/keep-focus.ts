/** What the Tab key reaches. */
const reachable = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)'

/** Where the focus is. */
interface Place {
  readonly element: Element
  /** Whether it is shown, as it is to who uses the keyboard. */
  readonly isSeen: boolean
  /** What it stands in, from the inside out. */
  readonly around: readonly Element[]
  /** What could have the focus when it got there, in the order of the page. */
  readonly order: readonly Element[]
}

/**
 * When what has the focus is taken away or disabled the focus goes to what stands next to it, so that the next key is not heard from
 * the top of the page; returns how to end that.
 */
export function keepFocus(): () => void {
  let place: Place | null = null
  const observer = new MutationObserver(() => {
    if (place !== null && isGone(place.element)) place = moveOn(place)
  })
  const note = ({ target }: Event) => {
    place = target instanceof Element && target !== document.body ? placeOf(target) : null
    if (place === null) observer.disconnect()
    else observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  }
  // Who presses elsewhere leaves the place.
  const leave = () => {
    place = null
  }
  document.addEventListener('focusin', note)
  document.addEventListener('pointerdown', leave, true)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('pointerdown', leave, true)
  }
}

const isGone = (element: Element): boolean => !element.isConnected || element.matches(':disabled')

function placeOf(element: Element): Place {
  const around: Element[] = []
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at)
  const order = [...document.querySelectorAll(`${reachable}, :focus`)]
  return { element, isSeen: element.matches(':focus-visible'), around, order }
}

/** Gives the focus to the nearest of what is left, in the narrowest part of the page that has any: before the place, else behind it. */
function moveOn({ element, isSeen, around, order }: Place): Place | null {
  // It may have gone on by itself.
  const { activeElement } = document
  if (activeElement !== null && activeElement !== document.body && activeElement !== element)
    return placeOf(activeElement)
  const at = order.indexOf(element)
  const nearest = [...order.slice(0, at).reverse(), ...order.slice(at + 1)]
  for (const part of around.filter(({ isConnected }) => isConnected)) {
    for (const next of nearest) {
      if (!part.contains(next) || isGone(next)) continue
      ;(next as HTMLElement).focus({ preventScroll: !isSeen })
      if (document.activeElement === next) return placeOf(next)
    }
  }
  return null
}
