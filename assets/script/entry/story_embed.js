// @ts-check
// The script of the story embed.
import '../mount.js';
import '../cors_check.js';
import '../host_events.js';
import '../story_page.js';
import '../languages.js';
import '../frame.js';
import '../print_address.js';
import '../retired_points.js';
import '../shortened_figures.js';
import '../table_roles.js';
import { loadShareWithMenu } from '../menu.js';

loadShareWithMenu();
