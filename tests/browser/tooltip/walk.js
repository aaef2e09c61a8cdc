// Moves the mouse to each point in turn, and then out of the drawing. Returns the markup of the figure after each move.
// `markup` is defined before this script.
const [points] = arguments;
const settled = async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};
const cursor = root.querySelector('.cursor');
const walk = async () => {
  const states = [];
  for (const [x, y] of points) {
    const { left, top, width, height } = root.querySelector('.plot__canvas').getBoundingClientRect();
    const at = { clientX: left + width * x, clientY: top + height * y, movementX: 1, pointerType: 'mouse' };
    cursor.dispatchEvent(new PointerEvent('pointermove', at));
    await settled();
    states.push(markup(root));
  }
  cursor.dispatchEvent(new PointerEvent('pointerleave'));
  await settled();
  states.push(markup(root));
  return states;
};
return walk();
