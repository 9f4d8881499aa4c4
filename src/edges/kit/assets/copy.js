// Copy buttons: shown only where they can work. They say so when they did, and mark the text when the browser refuses.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) continue;
  const status = button.parentElement.querySelector('[role=status]');
  const text = button.parentElement.querySelector('code');
  const say = () => {
    status.textContent = button.dataset.done;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(button.dataset.copy).then(say, () => getSelection().selectAllChildren(text));
  });
}
