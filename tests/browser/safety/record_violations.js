// Records the directives of all policy violations in `refused`.
window.refused = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
return null;
