// @ts-check

/** Loads the script behind the figures' menus when the first menu is opened. */
export function loadShareWithMenu() {
  document.addEventListener(
    'toggle',
    (/** @type {ElementEvent} */ { target }) => {
      if (target.matches('.menu')) import(SHARE_SCRIPT);
    },
    true,
  );
}
