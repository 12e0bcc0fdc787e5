// A button that prints, in the place of words that say how to.
for (const words of document.querySelectorAll('[data-print]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'app-button-link';
  button.textContent = 'Print';
  button.addEventListener('click', () => window.print());
  words.replaceChildren(button);
}

// What is folded away is missing on paper.
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
