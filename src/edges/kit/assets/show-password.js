// Shows a password on demand, and hides it again before the form is sent so that no browser keeps it as text.
for (const button of document.querySelectorAll('[data-show-password]')) {
  const field = document.getElementById(button.dataset.showPassword);
  const set = (shown) => {
    field.type = shown ? 'text' : 'password';
    button.textContent = shown ? button.dataset.hideText : button.dataset.showText;
  };
  button.hidden = false;
  button.setAttribute('aria-controls', field.id);
  button.addEventListener('click', () => set(field.type === 'password'));
  field.form?.addEventListener('submit', () => set(false));
}
