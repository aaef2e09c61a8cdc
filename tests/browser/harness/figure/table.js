// The cells of the figure's table, row by row.
const rows = [...root.closest('figure').querySelectorAll('tbody tr')];
return rows.map((row) => [...row.cells].map((cell) => cell.textContent));
