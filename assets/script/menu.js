// @ts-check

/** Loads the script behind the figures' menus with the first menu that is opened. */
export function loadShareWithMenu() {
  document.addEventListener(
    'toggle',
    (/** @type {ElementEvent} */ { target }) => {
      if (target.matches('.menu')) import(SHARE_SCRIPT);
    },
    true,
  );
}
