/** Under which terms what is shipped here may be used. */
export function Licences() {
  return (
    <>
      <h2 id="licences">Licences</h2>
      <ul>
        <li>Sweetspot, its text and its figures: MIT.</li>
        <li>
          Handwritten digits: E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits", UCI Machine
          Learning Repository, CC BY 4.0, as packaged by scikit-learn (BSD-3-Clause). Pixels are divided by 16, and the
          order is shuffled.
        </li>
        <li>Penguins: K. Gorman and the Palmer Station LTER, CC0.</li>
        <li>Typeface Inter, by Rasmus Andersson: SIL Open Font License 1.1. KaTeX's fonts: the same.</li>
        <li>
          In your browser: React, Next.js, Recharts, KaTeX (set at the build), zod, pure-rand and @noble/hashes, MIT;
          d3-contour and d3-array, ISC.
        </li>
      </ul>
    </>
  )
}
