// Elements with an animation, a transition or smooth scrolling.
const moves = (element) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
  const hasTransition = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
  return animationName !== 'none' || hasTransition || scrollBehavior === 'smooth';
};
return [...document.querySelectorAll('*')]
  .filter(moves)
  .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
