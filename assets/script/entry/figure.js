// @ts-check
// Makes the figure of an embed readable and mounts it. Runs after the embed has loaded.
import '../mount.js';
import '../origin_probe.js';
import '../host_events.js';
