'use client'

import { useSyncExternalStore } from 'react'
import styles from './ThemeToggle.module.css'
import { chooseTheme, chosenTheme, subscribeToTheme, type ThemeChoice, themeChoices } from './theme-choice.ts'

const looks: Record<ThemeChoice, { readonly label: string; readonly path: string }> = {
  light: {
    label: 'Light theme',
    path: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  },
  dark: { label: 'Dark theme', path: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1' },
  system: { label: 'Theme of your device', path: 'M2 3.5h12v7.5H2zM5.5 13.5h5M8 11v2.5' },
}

/** Light, dark, or as the device has it. */
export function ThemeToggle() {
  const chosen = useSyncExternalStore(subscribeToTheme, chosenTheme, () => 'system' as const)
  return (
    <fieldset className={styles['toggle']}>
      <legend className="visually-hidden">Theme</legend>
      {themeChoices.map((choice) => (
        <label key={choice} title={looks[choice].label}>
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={choice === chosen}
            onChange={() => chooseTheme(choice)}
            className="visually-hidden"
          />
          <span className="visually-hidden">{looks[choice].label}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={looks[choice].path} />
          </svg>
        </label>
      ))}
    </fieldset>
  )
}
