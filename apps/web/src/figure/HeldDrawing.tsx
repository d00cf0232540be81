import { type StillDrawings, stillAttributes } from './still-drawings.ts'

/** The still drawing of a variant as it stands in the page: React neither draws nor compares it. */
export function HeldDrawing({
  variant,
  drawing,
}: {
  readonly variant: string
  readonly drawing: ReturnType<StillDrawings>
}) {
  return <div {...stillAttributes(variant)} dangerouslySetInnerHTML={drawing} suppressHydrationWarning />
}
