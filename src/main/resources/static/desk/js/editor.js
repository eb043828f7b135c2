// The form of a term: rows come and go without a new page, fields count what is in them, and warnings appear beside them
// while somebody writes. Without this file every button sends the form, and the server does all of it.
(() => {
	const PAUSE = 1500;
	const NEARLY = .85;
	const form = document.getElementById("editor");
	const state = document.getElementById("state");
	let timer;
	let asked = 0;

	// Not those of reviews, which are told in the zone in which they are taken, and not those of lists that say UTC.
	document.querySelectorAll(":is(.writing, .terms-table) time[datetime*=T]").forEach((time) => {
		const date = new Date(time.dateTime);
		const today = date.toDateString() === new Date().toDateString();
		const language = document.documentElement.lang.replace(/^en$/, "en-GB");
		const options = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
		time.textContent = date.toLocaleString(language, options);
	});
	if (!form) {
		return;
	}

	const count = (field) => {
		const most = Number(field.dataset.most);
		const length = [...field.value.trim()].length;
		let counter = field.nextElementSibling;
		if (!counter?.matches(".counter")) {
			counter = document.createElement("p");
			counter.className = "counter";
			field.after(counter);
		}
		counter.textContent = `${length} / ${most}`;
		counter.classList.toggle("much", length > most * NEARLY);
		counter.classList.toggle("wrong", length > most);
	};
	const enhance = (part) => {
		part.querySelectorAll("[data-most]").forEach(count);
		part.querySelectorAll("select[name$='.type']").forEach(differ);
	};
	const differ = (select) => {
		const box = select.closest(".row").querySelector(".difference");
		const written = [...box.querySelectorAll("textarea")].some((field) => field.value.trim());
		box.hidden = select.value !== "CONFUSED_WITH" && !written;
	};

	const say = (text) => { state.textContent = text; };

	const step = async (button) => {
		const group = button.value.split(" ")[1];
		try {
			const response = await deskPost(form.getAttribute("action"), form, { row: button.value });
			const part = response && (await deskHtml(response)).getElementById(`part.${group}`);
			if (!part) {
				say(state.dataset.signedOut);
				return;
			}
			document.getElementById(`part.${group}`).replaceWith(part);
			enhance(part);
			part.querySelector("[autofocus]")?.focus();
			form.dispatchEvent(new Event("input"));
		} catch {
			say(state.dataset.offline);
		}
	};

	const warn = (place, text) => {
		const field = document.getElementById(place);
		const warning = document.createElement("p");
		warning.className = "warning";
		warning.textContent = text;
		if (!field) {
			document.querySelector(`[id="part.${place}"] > .hint`)?.after(warning);
			return;
		}
		const id = `${place}-warning`;
		if (!document.getElementById(id)) {
			warning.id = id;
			const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((other) => other && other !== id);
			field.setAttribute("aria-describedby", [...others, id].join(" "));
		}
		field.before(warning);
	};

	const look = async () => {
		const question = ++asked;
		const response = await deskPost("/admin/terms/remarks", form).catch(() => null);
		const list = response?.ok && (await deskHtml(response)).querySelectorAll("li");
		if (!list || question !== asked) {
			return;
		}
		form.querySelectorAll("p.warning").forEach((warning) => {
			const field = document.querySelector(`[aria-describedby~="${warning.id}"]`);
			if (warning.id && field) {
				const rest = field.getAttribute("aria-describedby").split(" ").filter((id) => id !== warning.id).join(" ");
				rest ? field.setAttribute("aria-describedby", rest) : field.removeAttribute("aria-describedby");
			}
			warning.remove();
		});
		list.forEach((one) => one.className === "warning" && warn(one.dataset.place, one.textContent));
		const wrong = new Set([...list].filter((one) => one.className === "error").map((one) => one.dataset.place));
		form.querySelectorAll("[aria-invalid]").forEach((field) => {
			if (!wrong.has(field.id)) {
				field.removeAttribute("aria-invalid");
				field.parentElement.querySelectorAll("p.error").forEach((error) => { error.hidden = true; });
			}
		});
	};

	form.addEventListener("click", (event) => {
		const button = event.target.closest("button[name=row]");
		if (button) {
			event.preventDefault();
			step(button);
		}
	});
	form.addEventListener("input", (event) => {
		if (event.target.matches?.("[data-most]")) {
			count(event.target);
		}
		clearTimeout(timer);
		timer = setTimeout(look, PAUSE);
	});
	form.addEventListener("change", (event) => event.target.matches("select[name$='.type']") && differ(event.target));
	enhance(form);
	document.getElementById("error-summary")?.focus();
})();
