// A finger goes down on the drawing and then scrolls the page: the browser cancels the pointer.
const cursor = root.querySelector('.cursor');
const { left, top, width, height } = root.querySelector('.plot__frame').getBoundingClientRect();
const finger = { clientX: left + width * 0.4, clientY: top + height * 0.4, bubbles: true, buttons: 1, movementX: 1 };
cursor.dispatchEvent(new PointerEvent('pointerdown', finger));
cursor.dispatchEvent(new PointerEvent('pointermove', { ...finger, clientY: top + height * 0.6 }));
cursor.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
cursor.dispatchEvent(new PointerEvent('pointerleave'));
return null;
