// Says at once that a file is too large, instead of after sending it.
for (const input of document.querySelectorAll('input[type="file"][data-most]')) {
  input.addEventListener("change", () => {
    const [file] = input.files;
    const heavy = file && file.size > Number(input.dataset.most);
    input.setCustomValidity(heavy ? input.dataset.tooHeavy : "");
    input.reportValidity();
  });
  input.form.addEventListener("submit", (event) => {
    if (!input.validity.customError) return;
    event.preventDefault();
    input.reportValidity();
  });
}
