// The height of the frame in px, or 0 as long as it is not the last requested one.
const frame = document.querySelector('iframe');
return frame.height === String(window.requested) ? frame.clientHeight : 0;
