// Suggestions below a field that refers to a term, a film or a figure, after the combobox pattern of the ARIA Authoring
// Practices. What is chosen goes into the field, and its name stands below. Without this file the field takes text.
(() => {
	const PAUSE = 150;
	let box;
	let options = [];
	let active = -1;
	let timer;
	let asked = 0;

	const close = (field) => {
		clearTimeout(timer);
		asked++;
		box?.remove();
		box = undefined;
		options = [];
		active = -1;
		field.setAttribute("aria-expanded", "false");
		field.removeAttribute("aria-activedescendant");
	};

	const activate = (field, index) => {
		options[active]?.setAttribute("aria-selected", "false");
		active = index;
		options[active]?.setAttribute("aria-selected", "true");
		options[active]?.scrollIntoView({ block: "nearest" });
		options[active] ? field.setAttribute("aria-activedescendant", options[active].id) : field.removeAttribute("aria-activedescendant");
	};

	const choose = (field, option) => {
		field.value = option.dataset.value;
		document.getElementById(`${field.id}-picked`).textContent = option.dataset.name;
		close(field);
		field.dispatchEvent(new Event("input", { bubbles: true }));
		clearTimeout(timer);
	};

	const ask = async (field) => {
		const question = ++asked;
		const text = field.value.trim();
		let list;
		if (text && !text.startsWith("#")) {
			const response = await fetch(`${field.dataset.pick}?q=${encodeURIComponent(text)}`).catch(() => null);
			list = response?.ok && !response.redirected && (await deskHtml(response)).querySelector("[role=listbox]");
		}
		if (question !== asked) {
			return;
		}
		close(field);
		if (!list?.children.length || document.activeElement !== field) {
			return;
		}
		box = list;
		box.id = `${field.id}-options`;
		options = [...box.children];
		options.forEach((option, index) => {
			option.id = `${box.id}-${index}`;
			option.addEventListener("click", () => choose(field, option));
		});
		box.addEventListener("mousedown", (event) => event.preventDefault());
		field.after(box);
		field.setAttribute("aria-expanded", "true");
	};

	const enhance = (field) => {
		field.setAttribute("role", "combobox");
		field.setAttribute("aria-autocomplete", "list");
		field.setAttribute("aria-expanded", "false");
		field.setAttribute("aria-controls", `${field.id}-options`);
		field.addEventListener("input", () => {
			clearTimeout(timer);
			timer = setTimeout(() => ask(field), PAUSE);
		});
		field.addEventListener("blur", () => close(field));
		field.addEventListener("keydown", (event) => {
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (event.isComposing) {
				return;
			}
			if (step && options.length) {
				event.preventDefault();
				const places = options.length + 1;
				activate(field, (active + 1 + step + places) % places - 1);
			} else if (event.key === "Enter") {
				// Enter in this field chooses and never sends the form.
				event.preventDefault();
				options[active] && choose(field, options[active]);
			} else if (event.key === "Escape") {
				options.length && event.preventDefault();
				close(field);
			}
		});
	};

	document.addEventListener("focusin", (event) => {
		if (event.target.matches("[data-pick]:not([role])")) {
			enhance(event.target);
		}
	});
})();
