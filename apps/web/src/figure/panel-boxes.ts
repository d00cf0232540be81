import type { PixelSize } from '../chart/use-size.ts'
import styles from './Panels.module.css'

/** The sizes of the panels in an element, in their order. */
export function panelBoxes(element: HTMLElement): readonly PixelSize[] {
  return [...element.querySelectorAll(`.${styles['cell']} > *`)].map(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }))
}
