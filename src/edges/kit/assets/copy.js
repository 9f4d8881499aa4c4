// Copy buttons: shown only where they work, and they say so when they did.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const status = button.parentElement.querySelector('[role=status]');
    if (status) status.textContent = button.dataset.done;
  });
}
