// True if every frame has a height that its embed has posted, instead of a default height.
const frames = [...document.querySelectorAll('iframe')];
return frames.length > 0 && frames.every(({ height }) => height !== '1000' && height !== '900');
