// @ts-check
// Restores the roles of a table that the style sheet lays out as a list, once it is open. Some engines drop the roles
// of tables that are laid out as blocks. All other tables need none.

/** @type {Record<string, string>} By element, and by the scope of a heading. */
const ROLES = { table: 'table', tr: 'row', td: 'cell', col: 'columnheader', row: 'rowheader' };

/** @param {Element} disclosure */
function restoreRoles(disclosure) {
  const table = disclosure.querySelector('table');
  if (!table || getComputedStyle(table).display !== 'block') return;
  for (const part of [table, ...table.querySelectorAll('tr, td, th')]) {
    part.setAttribute('role', ROLES[part.getAttribute('scope') ?? part.localName]);
  }
}

document.addEventListener('toggle', (/** @type {ElementEvent} */ { target }) => restoreRoles(target), true);
// The address may have opened it.
for (const disclosure of document.querySelectorAll('.disclosure--table[open]')) restoreRoles(disclosure);
