// @ts-check
// The script of the editors' page. Other pages load it with the first menu that is opened.
import '../share/menu.js';
import '../share/editors.js';
