import { type Chart, chartLayers, theme } from '@sweetspot/view'
import { memo, useMemo } from 'react'
import { Line, LineChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { colorOf } from './color.ts'
import { pointMarker } from './point-marker.tsx'
import styles from './RechartsChart.module.css'
import { readingsOf } from './readings.ts'
import { seriesData } from './series-data.ts'

const unit = [0, 1] as const
/** The axis along which values are read; the curves have one of their own, as each has its own points. */
const reading = 0
const drawing = 'drawing'

/**
 * A chart of view with Recharts: its curves and points, and a cursor that reads them by pointer and by keyboard.
 *
 * View brings each value to its place between 0 and 1, so both axes are plain here: logarithms, clipping and values that are
 * not finite are decided in one place for every renderer. What stands around the curves is view's own drawing.
 */
export const RechartsChart = memo(function RechartsChart({
  chart,
  width,
  height,
  onDrawn,
}: {
  readonly chart: Chart
  readonly width: number
  readonly height: number
  /** Called when all of it is there, which Recharts does in two turns, and with null when it goes. */
  onDrawn?(front: Element | null): void
}) {
  const layers = useMemo(() => chartLayers(chart, { width, height, titled: false }), [chart, width, height])
  const { box, frame, traces, behind, before } = layers
  const readings = useMemo(() => readingsOf(chart, frame), [chart, frame])
  // Raw data stand behind with what view has drawn: there are many, and nothing is read from them.
  const drawn = useMemo(
    () =>
      chart.series.flatMap((series, i) =>
        series.kind === 'faint-line' ? [] : [{ series, data: seriesData(traces[i]!, box) }],
      ),
    [chart, traces, box],
  )
  const margin = {
    top: box.top,
    left: box.left,
    right: width - box.left - box.width,
    bottom: height - box.top - box.height,
  }

  return (
    <LineChart
      className={styles['chart']!}
      width={width}
      height={height}
      margin={margin}
      data={readings}
      // Charts side by side have one finding, and each what it is of.
      title={`${chart.yAxis.label}: ${chart.title}`}
      desc={`${chart.summary} The arrow keys read the values.`}
    >
      <g fontSize={12} dangerouslySetInnerHTML={{ __html: behind }} />
      <XAxis xAxisId={reading} dataKey="place" type="number" domain={unit} allowDataOverflow hide />
      <XAxis xAxisId={drawing} dataKey="place" type="number" domain={unit} allowDataOverflow hide />
      <YAxis type="number" domain={unit} allowDataOverflow hide />
      <Line xAxisId={reading} dataKey="middle" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      {drawn.map(({ series: { kind, label, mark }, data }, i) => (
        <Line
          // A chart keeps its series in order: the place is the identity.
          key={i}
          name={label}
          xAxisId={drawing}
          data={data}
          dataKey="y"
          type="linear"
          stroke={kind === 'points' ? 'none' : colorOf(mark.color)}
          strokeWidth={1.75}
          strokeLinejoin="round"
          {...(kind === 'line' && mark.dash.length > 0 && { strokeDasharray: mark.dash.join(' ') })}
          dot={kind === 'points' ? pointMarker : false}
          activeDot={false}
          tooltipType="none"
          isAnimationActive={false}
        />
      ))}
      <ZIndexLayer zIndex={700}>
        <g ref={onDrawn} fontSize={12} pointerEvents="none" dangerouslySetInnerHTML={{ __html: before }} />
      </ZIndexLayer>
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: colorOf(theme.axis) }}
        content={({ active, payload }) => {
          const x = payload?.[0]?.payload?.x as number | undefined
          return active && x !== undefined ? <ChartTooltip chart={chart} x={x} /> : null
        }}
      />
    </LineChart>
  )
})
