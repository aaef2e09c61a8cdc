// @ts-check
// The script of a figure's embed. It loads the figure's own script, `entry/figure.js`.
import '../load_figure_script.js';
import '../frame.js';
import '../print_address.js';
import '../retired_points.js';
import '../table_roles.js';
import { loadShareWithMenu } from '../menu.js';

loadShareWithMenu();
