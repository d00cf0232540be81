import { Icon } from './Icon.tsx'

/** A button that moves the cursor; it stands there and waits without `onPress`, and keeps the focus where there is nowhere to go. */
export function CursorButton({
  shape,
  label,
  shortcut,
  isPlay = false,
  isAtEnd = false,
  onPress,
}: {
  readonly shape: Parameters<typeof Icon>[0]['shape']
  readonly label: string
  /** The key that does the same. */
  readonly shortcut?: string
  /** Whether it makes the cursor move by itself, which not everybody wants to see. */
  readonly isPlay?: boolean
  /** Whether the cursor can go no further. */
  readonly isAtEnd?: boolean
  readonly onPress?: (() => void) | undefined
}) {
  return (
    <button
      type="button"
      data-play={isPlay || undefined}
      disabled={onPress === undefined}
      aria-disabled={isAtEnd || undefined}
      onClick={isAtEnd ? undefined : onPress}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-label={label}
      aria-keyshortcuts={shortcut}
    >
      <Icon shape={shape} />
    </button>
  )
}
