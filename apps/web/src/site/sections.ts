/** The sections that the header leads to. */
export const sections = [
  { name: 'course', path: '/', title: 'Course' },
  { name: 'lab', path: '/lab/', title: 'Lab' },
  { name: 'diagnose', path: '/diagnose/', title: 'Diagnose' },
  { name: 'about', path: '/about/', title: 'About' },
] as const

/** A section's name. */
export type SectionName = (typeof sections)[number]['name']
