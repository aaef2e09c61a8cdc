// @ts-check
// The script of the story page.
import '../mount.js';
import '../story_page.js';
import '../languages.js';
import '../progressive_layout.js';
import '../retired_points.js';
import '../shortened_figures.js';
import { loadShareWithMenu } from '../menu.js';
import { pageScript } from '../page_script.js';

// The standalone file has no other file beside it, so its menus stay as they are.
if (pageScript) loadShareWithMenu();
