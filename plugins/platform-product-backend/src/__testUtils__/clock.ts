/**
 * Sets the clock that the plugin knows; everything that waits goes on as always. Given
 * back by `jest.useRealTimers()`.
 */
export function setClock(at: string): void {
  jest.useFakeTimers({
    now: new Date(at),
    doNotFake: [
      'nextTick',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
  });
}
