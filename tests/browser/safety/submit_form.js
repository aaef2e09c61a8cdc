const form = Object.assign(document.createElement('form'), { action: other, target: 'aside' });
document.body.append(form);
form.submit();
