import type { Figure } from '@sweetspot/lesson'
import { commandOf, linkOf } from '@sweetspot/view'
import { DrawingSlot } from './DrawingSlot.tsx'
import { FigureBody } from './FigureBody.tsx'
import type { FigureLiveProps } from './FigureLive.tsx'
import { FigureShell } from './FigureShell.tsx'
import styles from './FigureView.module.css'
import { figureSourceOf } from './figure-source-of.ts'
import { DataDetails } from './foot/DataDetails.tsx'
import { FootLine } from './foot/FootLine.tsx'
import { NoProof } from './foot/NoProof.tsx'
import type { HideablePart } from './hidden-parts.ts'
import { StillDrawing } from './StillDrawing.tsx'
import { initialState } from './state/figure-state.ts'
import { ownSetting } from './state/setting.ts'
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
  const first = initialState(source)
  const bodies = source.variants.map((variant) => {
    const still = stills[variant.id]!
    return (
      <FigureBody
        key={variant.id}
        figure={source}
        state={{ ...first, ...ownSetting(variant) }}
        facts={still}
        drawing={<DrawingSlot variant={variant.id} />}
        data={<DataDetails panels={[]} isOpen={false} />}
        foot={
          <>
            <FootLine hash={still.hash} command={commandOf(still.experiment)} embeds />
            <NoProof isOwn />
          </>
        }
      />
    )
  })
  return (
    <figure
      id={`figure-${figure.id}`}
      className={styles['figure']}
      data-figure={figure.id}
      data-links={source.variants.flatMap(({ experiment }) => linkOf(experiment) ?? []).join(' ')}
      {...(hide.length > 0 && { 'data-hide': hide.join(' ') })}
    >
      <FigureShell figure={source} facts={factsOnly(stills)} drawings={drawingsOf(stills)}>
        {bodies[0]}
        {bodies.length > 1 && (
          <noscript>
            {source.variants.slice(1).map(({ id, label }, i) => (
              <div key={id} className={styles['variant']}>
                <p className={styles['label']}>{label}</p>
                {bodies[i + 1]}
              </div>
            ))}
          </noscript>
        )}
      </FigureShell>
    </figure>
  )
}

type Stills = Readonly<Record<string, Still>>

const drawingsOf = (stills: Stills): FigureLiveProps['drawings'] =>
  Object.fromEntries(Object.entries(stills).map(([id, still]) => [id, <StillDrawing key={id} still={still} />]))

const factsOnly = (stills: Stills): FigureLiveProps['facts'] =>
  Object.fromEntries(
    Object.entries(stills).map(([id, { finding, legend, caption, notes }]) => [
      id,
      { finding, legend, caption, notes },
    ]),
  )
