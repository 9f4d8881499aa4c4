// After a form came back with errors the summary has the focus, and its links lead into the fields.
document.querySelector('[data-focus-first]')?.focus();
for (const link of document.querySelectorAll('.error-summary a')) {
  link.addEventListener('click', (event) => {
    const field = document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  });
}
// Reload and Back look at this page again; they do not ask whether to send the form once more.
if (document.querySelector('[data-focus-first]')) history.replaceState(history.state, '', location.href);
