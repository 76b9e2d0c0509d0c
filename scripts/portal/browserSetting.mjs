/**
 * The value of BROWSER for backstage-cli, which opens a browser unless it is
 * `none`: the person's own choice, and none where nobody would see it.
 */
export function browserSetting(
  { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env,
  platform = process.platform,
) {
  const hasDisplay = platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY;
  return CI || !hasDisplay ? 'none' : BROWSER;
}
