import styles from './Proof.module.css'

/** In the place of what a training proves, before there is one. */
export function NoProof({ isOwn }: { readonly isOwn: boolean }) {
  return <p className={styles['proof']}>{isOwn ? 'Trained and drawn when the page was built.' : ''}</p>
}
