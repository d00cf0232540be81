/** Privacy and accessibility. */
export function Promises() {
  return (
    <>
      <h2 id="privacy">Privacy</h2>
      <p>
        Nothing leaves your browser. There is no account, no cookie, no counter, and no request to any other host:
        fonts, scripts and data come with the pages, and a policy in each page forbids everything else. Files that you
        drop are read in the tab. The theme that you chose and the chapters that you read to their end are kept in this
        browser alone, where storage is allowed; the start page has a button that forgets the chapters. After a first
        visit the site also opens without a network.
      </p>
      <h2 id="accessibility">Accessibility</h2>
      <p>
        The goal is WCAG 2.2, level AA. All of it works by keyboard. Every chart has a sentence and a table that say the
        same; runs differ by dash, marker and letter, not by colour alone. Sliders have buttons and a number box. With
        reduced motion a figure shows its end, and steps at your request. Without JavaScript the prose, the formulas and
        the pictures are all there. On paper the figures stand still and folded parts are open.
      </p>
    </>
  )
}
