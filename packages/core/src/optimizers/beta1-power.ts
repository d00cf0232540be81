import { pow } from '../numeric/pow.ts'

/** β₁ᵗ for the bias correction: the running product, or the t-th power of a β₁ that was changed between updates, as in PyTorch. */
export function beta1PowerOf(
  { t, beta1Power }: { readonly t: number; readonly beta1Power: number },
  beta1: number,
  momentum: number,
): number {
  return momentum === beta1 ? beta1Power : pow(momentum, t)
}
