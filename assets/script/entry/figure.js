// @ts-check
// Makes the figure of an embed readable and mounts it. Runs after the embed has loaded.
import '../mount.js';
import '../cors_check.js';
import '../host_events.js';
