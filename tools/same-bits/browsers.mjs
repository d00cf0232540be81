import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { cases, serve } from './server.mjs'

/** Longest silence of a browser before it counts as gone, in milliseconds. */
const PATIENCE = 180_000

const quietFirefox = [
  'browser.shell.checkDefaultBrowser", false',
  'browser.startup.homepage_override.mstone", "ignore"',
  'datareporting.policy.dataSubmissionEnabled", false',
  'app.normandy.enabled", false',
  'network.captive-portal-service.enabled", false',
]

export const browsers = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    install: 'apt-get install chromium, or set CHROMIUM_PATH',
    start: (profile) => [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${profile}`,
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    install: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    start(profile) {
      writeFileSync(join(profile, 'user.js'), quietFirefox.map((pref) => `user_pref("${pref});\n`).join(''))
      return ['--headless', '--no-remote', '--profile', profile]
    },
  },
}

function programOf({ variable, programs }) {
  const given = process.env[variable]
  if (given !== undefined) return existsSync(given) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter)
  return (
    programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
  )
}

/** All fixtures in one browser: on the page and in a worker, with WebAssembly allowed and forbidden. */
export async function* runBrowser(name, dir, input) {
  const browser = browsers[name]
  const program = programOf(browser)
  if (program === null) {
    for (const { kernels, where } of cases) {
      yield { environment: browser.title, where, kernels, notRun: `no browser found: ${browser.install}` }
    }
    return
  }
  const [version = ''] = /\d+[\d.]*/.exec(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? []
  const reports = await visit(program, browser, dir, input)
  for (const [i, { kernels, where }] of cases.entries()) {
    yield {
      environment: `${browser.title} ${version}`,
      where,
      kernels,
      ...(reports[i] ?? { error: 'it did not answer' }),
    }
  }
}

/** Starts the browser on the first case, waits for the last report, and ends it. */
async function visit(program, { start }, dir, input) {
  const profile = mkdtempSync(join(tmpdir(), 'same-bits-'))
  const reports = []
  let heard = () => {}
  const server = await serve(dir, input, (which, report) => {
    reports[cases.indexOf(which)] = report
    heard()
  })
  const child = spawn(program, [...start(profile), `${server.address}${cases[0].path}`], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: { ...process.env, MOZ_HEADLESS: '1' },
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    while (reports.length < cases.length) {
      const before = reports.length
      let timer
      await Promise.race([
        ended,
        new Promise((resolve) => {
          heard = resolve
          timer = setTimeout(resolve, PATIENCE)
        }),
      ])
      clearTimeout(timer)
      if (reports.length === before) break
    }
  } finally {
    server.close()
    end(child)
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  return reports
}

/** Ends a browser and the processes that it started, which form a group of their own. */
function end(child) {
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}
