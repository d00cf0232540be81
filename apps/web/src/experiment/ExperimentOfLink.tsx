'use client'

import { useMemo } from 'react'
import { type Built, Laboratory } from './Laboratory.tsx'
import { LinkProblem } from './LinkProblem.tsx'
import { plannable } from './plan-of.ts'
import { readLink } from './read-link.ts'
import { standardExperiment } from './standard-experiment.ts'
import { useFragment } from './use-fragment.ts'

/** The experiment that the page's link asks for; without one the standard experiment, which was run when the page was built. */
export function ExperimentOfLink({ built }: { readonly built: Built }) {
  const fragment = useFragment()
  const reading = useMemo(() => readLink(fragment), [fragment])
  switch (reading.kind) {
    case 'wrong':
      return <LinkProblem issues={reading.issues} />
    case 'experiment':
      return <Laboratory key={fragment} experiment={plannable(reading.experiment)} />
    case 'none':
      return <Laboratory key="standard" experiment={standardExperiment} built={built} />
  }
}
