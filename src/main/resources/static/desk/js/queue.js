// Reports: ticks all of a list at once, and puts answers that are kept ready where they are to stand.
(() => {
	document.querySelectorAll("[data-ticks]").forEach((all) => {
		const boxes = [...all.form.querySelectorAll(`[type=checkbox][name=${all.dataset.ticks}]`)];
		all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
		boxes.forEach((box) => box.addEventListener("change", () => { all.checked = boxes.every((one) => one.checked); }));
	});

	document.querySelectorAll("[data-canned]").forEach((button) => button.addEventListener("click", (event) => {
		const field = document.getElementById(button.dataset.canned);
		const text = button.parentNode.querySelector("select").selectedOptions[0]?.dataset.text;
		if (field && text) {
			event.preventDefault();
			field.value = field.value.trim() ? `${field.value.trim()}\n\n${text}` : text;
			field.focus();
		}
	}));
})();
