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

		const close = () => {
			document.getElementById(list)?.remove();
			options = [];
			active = -1;
			field.setAttribute("aria-expanded", "false");
			field.removeAttribute("aria-activedescendant");
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

		const show = (html) => {
			close();
			const box = new DOMParser().parseFromString(html, "text/html").querySelector("[role=listbox]");
			if (!box || !box.children.length || document.activeElement !== field) {
				return;
			}
			box.id = list;
			options = [...box.children];
			options.forEach((option, index) => {
				option.id = `${list}-${index}`;
				option.addEventListener("pointerdown", (event) => {
					event.preventDefault();
					location.assign(option.dataset.href);
				});
			});
			form.append(box);
			field.setAttribute("aria-expanded", "true");
		};

		const ask = async () => {
			const question = ++asked;
			const text = field.value.trim();
			if (!text) {
				close();
				return;
			}
			try {
				const response = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}`);
				const html = response.ok ? await response.text() : "";
				if (question === asked) {
					show(html);
				}
			} catch {
				close();
			}
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
			const moves = { ArrowDown: 1, ArrowUp: -1 };
			if (event.key in moves && options.length) {
				event.preventDefault();
				const places = options.length + 1;
				activate((active + 1 + moves[event.key] + places) % places - 1);
			} else if (event.key === "Enter" && options[active]) {
				event.preventDefault();
				location.assign(options[active].dataset.href);
			} else if (event.key === "Escape" && options.length) {
				event.preventDefault();
				close();
			}
		});
	};

	document.querySelectorAll("form[data-suggest]").forEach(enhance);
	document.addEventListener("keydown", (event) => {
		const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select");
		if (event.key === "/" && !busy) {
			event.preventDefault();
			document.querySelector("form[data-suggest] input").focus();
		}
	});
})();
