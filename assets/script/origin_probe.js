// Stands behind `mount.js`, in one script with it, and uses its names. Whether a site gives leave to a frame without an origin
// is known by asking; what would be dead there is not offered. The browser says by itself what it refuses, and a frame that
// is left while it asks has nothing to report.
if (html.dataset.interactivity && self.origin === 'null') fetch(address('glue'), { method: 'HEAD' }).catch(() => fail());
