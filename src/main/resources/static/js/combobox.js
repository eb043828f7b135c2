// Suggestions while typing, after the combobox pattern of the ARIA Authoring Practices: the focus stays in the field,
// the arrows move through the list, Enter follows, Escape closes. Without this file the field is a plain search.
(() => {
	const PAUSE = 120;

	const enhance = (form) => {
		const field = form.querySelector("input[type=search]");
		const list = `${field.id}-suggestions`;
		let options = [];
		let active = -1;
		let timer;
		let asked = 0;

		const clear = () => {
			document.getElementById(list)?.remove();
			options = [];
			active = -1;
			field.setAttribute("aria-expanded", "false");
			field.removeAttribute("aria-activedescendant");
		};

		// Also forgets what is still being loaded, so that nothing opens by itself afterwards.
		const close = () => {
			clearTimeout(timer);
			asked++;
			clear();
		};

		const activate = (index) => {
			options[active]?.setAttribute("aria-selected", "false");
			active = index;
			const option = options[active];
			if (option) {
				option.setAttribute("aria-selected", "true");
				option.scrollIntoView({ block: "nearest" });
				field.setAttribute("aria-activedescendant", option.id);
			} else {
				field.removeAttribute("aria-activedescendant");
			}
		};

		const follow = (option) => {
			close();
			location.assign(option.dataset.href);
		};

		const show = (html) => {
			clear();
			const box = new DOMParser().parseFromString(html, "text/html").querySelector("[role=listbox]");
			if (!box?.children.length || document.activeElement !== field) {
				return;
			}
			box.id = list;
			options = [...box.children];
			options.forEach((option, index) => {
				option.id = `${list}-${index}`;
				option.addEventListener("click", () => follow(option));
			});
			// The field keeps the focus while the list is pressed or scrolled.
			box.addEventListener("mousedown", (event) => event.preventDefault());
			form.append(box);
			field.setAttribute("aria-expanded", "true");
		};

		const ask = async () => {
			const question = ++asked;
			const text = field.value.trim();
			let html = "";
			if (text) {
				try {
					const response = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}`);
					html = response.ok ? await response.text() : "";
				} catch {
					// Offline: the form still works as a form.
				}
			}
			if (question === asked) {
				show(html);
			}
		};

		const move = (step) => {
			const places = options.length + 1;
			activate((active + 1 + step + places) % places - 1);
		};

		field.type = "text";
		field.setAttribute("role", "combobox");
		field.setAttribute("aria-autocomplete", "list");
		field.setAttribute("aria-expanded", "false");
		field.setAttribute("aria-controls", list);
		field.addEventListener("input", () => {
			clearTimeout(timer);
			timer = setTimeout(ask, PAUSE);
		});
		field.addEventListener("blur", close);
		field.addEventListener("keydown", (event) => {
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (event.isComposing) {
				return;
			}
			if (step && options.length) {
				event.preventDefault();
				move(step);
			} else if (step === 1 && field.value.trim()) {
				event.preventDefault();
				ask();
			} else if (event.key === "Enter" && options[active]) {
				event.preventDefault();
				follow(options[active]);
			} else if (event.key === "Escape") {
				if (options.length) {
					event.preventDefault();
				}
				close();
			}
		});
	};

	document.querySelectorAll("form[data-suggest]").forEach(enhance);
})();
