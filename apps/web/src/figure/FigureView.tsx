import type { Figure } from '@sweetspot/lesson'
import { linkOf } from '@sweetspot/view'
import { keepBuilt } from '../as-built/shelf.ts'
import { FigureShell } from './FigureShell.tsx'
import { FigureStill } from './FigureStill.tsx'
import styles from './FigureView.module.css'
import type { FactsByVariant } from './facts-by-variant.ts'
import { figureSourceOf } from './figure-source-of.ts'
import type { HideablePart } from './hidden-parts.ts'
import { StillDrawing } from './StillDrawing.tsx'
import type { Still } from './still.ts'

/**
 * A figure of the lesson: drawn when the page is built, live as soon as it is in view and the page idle.
 *
 * Without scripts every variant is there, one below the other.
 */
export function FigureView({
  figure,
  stills,
  hide = [],
}: {
  readonly figure: Figure
  readonly stills: Readonly<Record<string, Still>>
  readonly hide?: readonly HideablePart[]
}) {
  const source = figureSourceOf(figure, stills)
  const facts = factsOnly(stills)
  const [first, ...others] = source.variants.map((variant) => (
    <FigureStill
      key={variant.id}
      figure={source}
      variant={variant}
      facts={facts[variant.id]!}
      drawing={<StillDrawing variant={variant.id} panels={stills[variant.id]!.panels} />}
    />
  ))
  keepBuilt(`figure ${figure.id}`, first)
  keepBuilt(
    `variants of ${figure.id}`,
    others.map((variant, i) => (
      <div key={variant.key} className={styles['variant']}>
        <p className={styles['label']}>{source.variants[i + 1]!.label}</p>
        {variant}
      </div>
    )),
  )
  return (
    <figure
      id={`figure-${figure.id}`}
      aria-label={figure.look}
      className={styles['figure']}
      data-figure={figure.id}
      data-links={source.variants.flatMap(({ experiment }) => linkOf(experiment) ?? []).join(' ')}
      {...(hide.length > 0 && { 'data-hide': hide.join(' ') })}
    >
      <FigureShell figure={source} facts={facts} />
    </figure>
  )
}

function factsOnly(stills: Readonly<Record<string, Still>>): FactsByVariant {
  const entries = Object.entries(stills).map(
    ([id, { finding, legend, caption, notes }]) => [id, { finding, legend, caption, notes }] as const,
  )
  return Object.fromEntries(entries)
}
