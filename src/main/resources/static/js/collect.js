// Terms that a reader collects for cards: their numbers, kept in this browser only.
(() => {
	const KEY = "lexikon.collection";
	// As many as a page of cards takes; who collects more loses the oldest.
	const MOST = 100;
	const links = document.querySelectorAll("[data-collection]");
	const buttons = document.querySelectorAll("[data-collect]");
	const empty = document.querySelector("[data-empty]");

	const read = () => {
		try {
			const numbers = JSON.parse(localStorage.getItem(KEY));
			return Array.isArray(numbers) ? numbers.filter(Number.isInteger) : [];
		} catch {
			return [];
		}
	};

	const show = () => {
		const numbers = read();
		links.forEach((link) => {
			link.hidden = !numbers.length;
			link.search = `?terms=${numbers}`;
			link.textContent = link.dataset.words.replace("{n}", numbers.length);
		});
		buttons.forEach((button) => button.setAttribute("aria-pressed", numbers.includes(+button.dataset.collect)));
		if (empty) {
			empty.hidden = !numbers.length;
		}
	};

	const write = (numbers) => {
		try {
			localStorage.setItem(KEY, JSON.stringify(numbers.slice(-MOST)));
		} catch {
			// Forbidden or full: the button stays as it is.
		}
		show();
	};

	buttons.forEach((button) => button.addEventListener("click", () => {
		const number = +button.dataset.collect;
		const others = read().filter((other) => other !== number);
		write(others.length < read().length ? others : [...others, number]);
	}));
	empty?.addEventListener("click", () => {
		write([]);
		document.getElementById("terms").focus();
	});
	addEventListener("storage", show);
	addEventListener("pageshow", show);
	show();
})();
