// @ts-check
// The script of the story page.
import '../mount.js';
import '../story_page.js';
import '../progressive_layout.js';
import '../menu.js';
