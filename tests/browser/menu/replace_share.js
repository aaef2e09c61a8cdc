// Replaces the browser's share function with one that records its argument.
const share = async (data) => {
  window.shared = data;
};
Object.defineProperty(navigator, 'share', { value: share });
return null;
