/** A number of a rule with the thousands of whole ones apart: `500,000`. */
export function grouped(value: number | bigint): string {
  const text = String(value)
  return /^-?\d+$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ',') : text
}
