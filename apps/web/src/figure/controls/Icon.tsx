const shapes = {
  play: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  on: 'M4 2.5v11l6.5-5.5zM11 2.5h2v11h-2z',
  back: 'M12 2.5v11L5.5 8zM3 2.5h2v11H3z',
  start: 'M8.5 2.5v11L2 8zM14.5 2.5v11L8 8zM1 2.5h1.5v11H1z',
} as const

/** A drawn word of a button; the button itself is named. */
export function Icon({ shape }: { readonly shape: keyof typeof shapes }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path d={shapes[shape]} />
    </svg>
  )
}
