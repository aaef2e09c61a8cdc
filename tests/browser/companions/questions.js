// The questions of each part of the lesson.
return [...document.querySelectorAll('.lesson__part')].map((part) =>
  [...part.querySelectorAll('.passage-text > ul > li')].map((item) => item.textContent.trim()),
);
