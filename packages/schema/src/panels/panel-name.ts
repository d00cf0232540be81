/** What can be drawn of a result: lessons ask for it by these words, and view draws it. */
export type PanelName =
  /** Loss against step, one curve a run. */
  | 'loss'
  /** Final loss against rate. */
  | 'bathtub'
  /** First parameter against step: how w jumps or creeps. */
  | 'position'
  /** Contours of a two-dimensional loss with the trajectories on them; for one dimension the curve with the leaps on it. */
  | 'surface'
  /** One run, row by row: step, w, gradient, move, new w, loss. */
  | 'worked-steps'
  /** Steps that each rate needs for a target, against the reader's budget. */
  | 'steps-needed'
  /** ‖g‖ against step. */
  | 'gradient-norm'
  /** ‖Δθ‖/‖θ‖ against step. */
  | 'update-ratio'
  /** Loss against rate on a ramp, raw and smoothed, with the picks of every rule. */
  | 'range-test'
  /** The check's sweep with the picks on it. */
  | 'range-check'
  /** g, m, v, m̂, v̂ of one watched parameter against step. */
  | 'moments'
  /** Effective rate of each watched parameter at a step. */
  | 'effective-rates'
  /** Rate as a fraction of its stability limit, against step. */
  | 'stability'
  /** Rate against step: what a schedule does. */
  | 'rate'
