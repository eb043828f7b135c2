// Says at once that a file is too large, instead of after sending it.
(() => {
	const isFile = (input) => input.matches("input[type=file][data-most]");

	document.addEventListener("change", ({ target: input }) => {
		if (isFile(input)) {
			const [file] = input.files;
			input.setCustomValidity(file?.size > Number(input.dataset.most) ? input.dataset.tooHeavy : "");
			input.reportValidity();
		}
	});
	// Before anybody else hears of it, as what is wrong goes nowhere.
	document.addEventListener("submit", (event) => {
		const heavy = [...event.target.elements].find((input) => isFile(input) && input.validity.customError);
		if (heavy) {
			event.preventDefault();
			event.stopPropagation();
			heavy.reportValidity();
		}
	}, true);
})();
