import { figureNamed } from '@sweetspot/lesson'
import { loadResults } from '@sweetspot/lesson/results'
import { FigureView } from '../../figure/FigureView.tsx'
import { stillOf } from '../../figure/still.ts'

const ids = (process.env['FIGURES'] ?? 'flagship,overshoot,himmelblau').split(',')

export default async function Page() {
  const figures = await Promise.all(
    ids.map(async (id) => {
      const figure = figureNamed(id)!
      return { figure, stills: stillOf(figure, await loadResults(figure)) }
    }),
  )
  return (
    <main style={{ maxWidth: 'var(--figure)', margin: '24px auto', padding: '0 16px', display: 'grid', gap: 64 }}>
      {figures.map(({ figure, stills }) => (
        <FigureView key={figure.id} figure={figure} stills={stills} />
      ))}
      <div style={{ height: 1200 }} />
    </main>
  )
}
