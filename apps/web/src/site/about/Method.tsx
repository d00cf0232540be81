import { hideableParts } from '../../figure/hidden-parts.ts'
import { addressOf } from '../address.ts'

/** How runs are made and judged, and what that cannot say. */
export function Method() {
  return (
    <>
      <h2 id="method">Method</h2>
      <p>
        One engine computes every figure: when the site was built, in your browser, and in the terminal. The same
        settings give the same bits in each. Under a figure stand the hash of its settings and the command that computes
        it again.
      </p>
      <ul>
        <li>
          Runs that are compared start from the same weights and see the same batches. What is compared differs, mostly
          the rate, and nothing else.
        </li>
        <li>
          The final loss is that of the whole training set after the last update, its median over seeds where there are
          several.
        </li>
        <li>
          The gain is the initial loss minus the best loss of the sweep. A rate is good where its final loss is within
          5% of the gain of the best; too small or too large where more than 10% is missing, on its side of the best; in
          between it is called unclear.
        </li>
        <li>
          A rising loss alone is not divergence, and noise is not oscillation: each verdict shows the evidence that it
          rests on, and says so where there is too little.
        </li>
        <li>
          How sure a verdict is has been counted: on thousands of runs of this lab, whose truth the whole sweep tells,
          the share of such verdicts on such evidence that were right. Half of the sweeps were kept out of the count,
          and on them the shares held. <code>docs/diagnosis.md</code> in the source code has the tables.
        </li>
      </ul>
      <h2 id="teachers">For teachers</h2>
      <p>
        A link to a figure keeps everything that was set in it: "copy link" is an assignment. "copy embed" gives the
        HTML that frames the figure in a page of yours, as tall as the figure is. Its address hides parts that would
        give the answer away, such as <code>?hide={hideableParts.join(',')}</code>; each of them can be hidden alone.{' '}
        <code>?theme=light</code> or <code>?theme=dark</code> makes it match your page.
      </p>
      <h2 id="limits">Limits</h2>
      <p>
        The networks are small and the runs are short, so that they train while you watch. The numbers are of these
        tasks: take the signs and the methods to yours, not the rates. Rates next to the cliff depend on the seed. A
        verdict on <a href={addressOf('/diagnose/')}>a run of yours</a> sees its curves, not your data or your model: it
        is a reason to try something, never a proof.
      </p>
    </>
  )
}
