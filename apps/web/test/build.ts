/** Whether a test is at building its page; else it is in the browser. */
export const build = { isUnderWay: false }
