// @ts-check
// The script of the story embed.
import '../mount.js';
import '../origin_probe.js';
import '../host_events.js';
import '../story_page.js';
import '../frame.js';
import '../retired_points.js';
import { loadShareWithMenu } from '../menu.js';

loadShareWithMenu();
