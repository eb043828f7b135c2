// Keeps what is written: at once in this browser, after a pause as a draft on the server. What the browser keeps is
// thrown away only when the server has it.
(() => {
	const PAUSE = 2500;
	const AGAIN = 15000;
	const form = document.getElementById("editor");
	if (!form) {
		return;
	}
	const state = document.getElementById("state");
	const others = document.getElementById("others");
	const key = form.dataset.key;
	const mine = `lexikon draft ${form.dataset.who} `;
	const address = `/admin/terms/${key}/draft`;
	let timer;
	let leaving = false;

	const text = () => {
		const fields = new URLSearchParams(new FormData(form));
		fields.delete("_csrf");
		return fields.toString();
	};
	let kept = text();

	// Some browsers refuse storage, or have none left; then the server has to do.
	const store = (action) => {
		try {
			return action(localStorage);
		} catch {
			return null;
		}
	};
	const forget = (name) => store((storage) => storage.removeItem(mine + name));
	const remember = () => store((storage) =>
		storage.setItem(mine + key, JSON.stringify({ at: new Date().toISOString(), text: text() })));
	const say = (words) => { state.textContent = words; };

	const save = async () => {
		const now = text();
		if (now === kept || leaving) {
			return;
		}
		if (document.getElementById("offer") || document.getElementById("restore")) {
			say(state.dataset.undecided);
			return;
		}
		try {
			const response = await deskPost(address, form);
			if (!response?.ok) {
				say(state.dataset[response ? "local" : "signedOut"]);
				later(AGAIN);
				return;
			}
			const page = await deskHtml(response);
			kept = now;
			if (text() === now) {
				forget(key);
				state.replaceChildren(...page.querySelector(".keeping").childNodes);
			}
			others.replaceChildren(...page.querySelector(".others").childNodes);
		} catch {
			say(state.dataset.offline);
			later(AGAIN);
		}
	};
	const later = (pause) => {
		clearTimeout(timer);
		timer = setTimeout(save, pause);
	};

	const restore = async (name, copy) => {
		const fields = new URLSearchParams(copy.text);
		const sheet = document.createElement("form");
		fields.forEach((value, field) => {
			const input = document.createElement("textarea");
			input.name = field;
			input.value = value;
			sheet.append(input);
		});
		sheet.append(form.querySelector("input[name=_csrf]").cloneNode());
		const response = await deskPost(`/admin/terms/${name}/draft`, sheet).catch(() => null);
		if (response?.ok) {
			leaving = true;
			forget(name);
			location.assign(name.startsWith("new-") ? `/admin/terms/new?draft=${name}` : `/admin/terms/${name}?draft=1`);
		} else {
			say(state.dataset.offline);
		}
	};

	const offer = (name, copy) => {
		const notice = document.createElement("div");
		notice.className = "notice";
		notice.id = "restore";
		const words = document.createElement("p");
		words.textContent = `${state.dataset.restore} ${new Date(copy.at).toLocaleString(document.documentElement.lang.replace(/^en$/, "en-GB"))}.`;
		const actions = document.createElement("p");
		actions.className = "actions";
		const yes = document.createElement("button");
		yes.className = "button";
		yes.textContent = state.dataset.restoreYes;
		yes.addEventListener("click", () => restore(name, copy));
		const no = document.createElement("button");
		no.className = "button quiet";
		no.textContent = state.dataset.restoreNo;
		no.addEventListener("click", () => {
			forget(name);
			notice.remove();
			later(0);
		});
		actions.append(yes, " ", no);
		notice.append(words, actions);
		form.before(notice);
	};

	// What an earlier page of this browser could not bring to the server.
	const left = () => {
		const saved = document.getElementById("saved");
		if (saved || state.dataset.kept === "true") {
			forget(key);
		}
		const names = store((storage) => Object.keys(storage).filter((name) => name.startsWith(mine))
			.map((name) => name.slice(mine.length))) ?? [];
		const name = names.find((one) => one === key) ?? (key.startsWith("new-") && names.find((one) => one.startsWith("new-")));
		const copy = name && store((storage) => JSON.parse(storage.getItem(mine + name)));
		if (copy?.text && copy.text !== kept) {
			offer(name, copy);
		} else if (name) {
			forget(name);
		}
	};

	form.addEventListener("input", () => {
		if (!document.getElementById("restore")) {
			remember();
		}
		later(PAUSE);
	});
	form.addEventListener("submit", () => {
		remember();
		leaving = true;
	});
	addEventListener("pageshow", () => { leaving = false; });
	addEventListener("online", () => later(0));
	addEventListener("pagehide", () => {
		if (!leaving && text() !== kept && !document.getElementById("offer") && !document.getElementById("restore")) {
			navigator.sendBeacon(address, new URLSearchParams(new FormData(form)));
		}
	});
	left();
})();
